namespace Fremfaerd.Model.Involvement;

/// <summary>Where a breach stands. The first two close gates.</summary>
public enum BreachState
{
    /// <summary>Raised, and nothing came of it yet.</summary>
    [Term("open", "åben", "open")]
    Open = 1,

    /// <summary>Referred on. It is still open: another body deals with it, and nothing is settled (X10).</summary>
    [Term("referred", "henvist videre", "referred on")]
    Referred = 2,

    /// <summary>Every decision it concerned was withdrawn, which is what the employee side asks for (MED § 21: X10).</summary>
    [Term("decision-withdrawn", "beslutningen er trukket tilbage", "the decision is withdrawn")]
    DecisionWithdrawn = 3,

    /// <summary>The parties have agreed that the matter is at an end.</summary>
    [Term("settled", "afsluttet", "settled")]
    Settled = 4,
}

/// <summary>Wire codes and names of <see cref="BreachState"/>.</summary>
public static class BreachStateTerms
{
    extension(BreachState breachState)
    {
        /// <summary>The permanent wire code, for example <c>referred</c>.</summary>
        public string Code => Terms.Code(breachState);

        /// <summary>The name people read: “henvist videre”, “referred on”.</summary>
        public LocalizedText Name => Terms.Name(breachState);

        /// <summary>Whether the breach is still open, referred on or not.</summary>
        public bool IsOpen => breachState.Defined() is BreachState.Open or BreachState.Referred;
    }
}
