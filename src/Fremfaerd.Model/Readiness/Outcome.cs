namespace Fremfaerd.Model.Readiness;

/// <summary>How a check stands.</summary>
public enum Outcome
{
    /// <summary>What it asks for is there.</summary>
    [Term("met", "opfyldt", "met")]
    Met = 1,

    /// <summary>Something is missing.</summary>
    [Term("unmet", "ikke opfyldt", "not met")]
    Unmet = 2,

    /// <summary>Its condition does not hold.</summary>
    [Term("not-applicable", "ikke relevant", "not applicable")]
    NotApplicable = 3,

    /// <summary>A fact or a time is not clarified.</summary>
    [Term("indeterminate", "kan ikke afgøres", "cannot be decided")]
    Indeterminate = 4,

    /// <summary>It is not met, but let go by somebody with the authority; reports still show it as not met.</summary>
    [Term("waived", "dispenseret", "waived")]
    Waived = 5,
}

/// <summary>Wire codes and names of <see cref="Outcome"/>.</summary>
public static class OutcomeTerms
{
    extension(Outcome outcome)
    {
        /// <summary>The permanent wire code, for example <c>met</c>.</summary>
        public string Code => Terms.Code(outcome);

        /// <summary>The name people read: “opfyldt”, “met”.</summary>
        public LocalizedText Name => Terms.Name(outcome);
    }
}
