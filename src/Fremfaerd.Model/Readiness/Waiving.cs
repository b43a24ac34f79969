namespace Fremfaerd.Model.Readiness;

/// <summary>Whether a check may be waived, and what it takes. Law and agreement allow at most <see cref="HandledElsewhere"/>.</summary>
public enum Waiving
{
    /// <summary>It cannot be waived.</summary>
    [Term("never", "kan ikke dispenseres", "cannot be waived")]
    Never = 1,

    /// <summary>Somebody with the authority may waive it.</summary>
    [Term("one-person", "af én person", "by one person")]
    ByOnePerson = 2,

    /// <summary>Somebody else than the approver must ask for it.</summary>
    [Term("two-persons", "af to personer", "by two persons")]
    ByTwoPersons = 3,

    /// <summary>The duty is met elsewhere, for example by a shared impact assessment: two persons, and a reference to where.</summary>
    [Term("handled-elsewhere", "håndteret et andet sted", "handled elsewhere")]
    HandledElsewhere = 4,
}

/// <summary>Wire codes and names of <see cref="Waiving"/>.</summary>
public static class WaivingTerms
{
    extension(Waiving waiving)
    {
        /// <summary>The permanent wire code, for example <c>never</c>.</summary>
        public string Code => Terms.Code(waiving);

        /// <summary>The name people read: “kan ikke dispenseres”, “cannot be waived”.</summary>
        public LocalizedText Name => Terms.Name(waiving);
    }
}
