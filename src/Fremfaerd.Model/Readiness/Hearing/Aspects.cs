namespace Fremfaerd.Model.Readiness;

/// <summary>How one involvement stands on each aspect; what is not asked for is not applicable.</summary>
internal readonly record struct Aspects(Outcome Forum, Outcome Order, Outcome Level, Outcome Subject, Outcome Notice, Outcome Response)
{
    /// <summary>Whether views came in, or that there were none, be they answered or not; a missing response can be mended after the decision.</summary>
    internal Outcome Came { get; init; }

    /// <summary>Whether at most responses are missing.</summary>
    internal bool LacksOnlyResponses => WorstOfTheMeeting == Outcome.Met && Came is Outcome.Met or Outcome.NotApplicable;

    internal Outcome Worst => Worse(WorstOfTheMeeting, Response);

    /// <summary>Without the views: what only another meeting, or another record of this one, can mend.</summary>
    internal Outcome WorstOfTheMeeting => Worse(Forum, Worse(Order, Worse(Level, Worse(Subject, Notice))));

    /// <summary>Which of two involvements stands better; among equals the one with the fewer faults.</summary>
    internal int Score => (100 * Rank(Worst)) + (Rank(Forum) == 2 ? 10 : 0)
        + (Rank(Order) / 2) + (Rank(Level) / 2) + (Rank(Subject) / 2) + (Rank(Notice) / 2) + (Rank(Response) / 2) + (Rank(Came) / 2);

    internal static Outcome Worse(Outcome one, Outcome other) => Rank(one) <= Rank(other) ? Plain(one) : Plain(other);

    private static Outcome Plain(Outcome outcome) => outcome == Outcome.NotApplicable ? Outcome.Met : outcome;

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Unmet => 0,
        Outcome.Indeterminate => 1,
        _ => 2,
    };
}
