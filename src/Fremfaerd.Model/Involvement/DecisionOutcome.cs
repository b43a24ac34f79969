namespace Fremfaerd.Model.Involvement;

/// <summary>What a decision says about the course.</summary>
public enum DecisionOutcome
{
    /// <summary>The course goes on as proposed.</summary>
    [Term("go-ahead", "gå videre", "go ahead")]
    GoAhead = 1,

    /// <summary>The course goes on, changed.</summary>
    [Term("go-ahead-changed", "gå videre med ændringer", "go ahead with changes")]
    GoAheadChanged = 2,

    /// <summary>The course is to stop: it opens no gate.</summary>
    [Term("stop", "stoppe", "stop")]
    Stop = 3,
}

/// <summary>Wire codes and names of <see cref="DecisionOutcome"/>.</summary>
public static class DecisionOutcomeTerms
{
    extension(DecisionOutcome decisionOutcome)
    {
        /// <summary>The permanent wire code, for example <c>go-ahead</c>.</summary>
        public string Code => Terms.Code(decisionOutcome);

        /// <summary>The name people read: “gå videre”, “go ahead”.</summary>
        public LocalizedText Name => Terms.Name(decisionOutcome);
    }
}
