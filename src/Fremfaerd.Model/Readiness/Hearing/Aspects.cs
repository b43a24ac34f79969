namespace Fremfaerd.Model.Readiness;

/// <summary>How one involvement stands on each aspect; what is not asked for is not applicable.</summary>
internal readonly record struct Aspects(Outcome Forum, Outcome Order, Outcome Level, Outcome Subject, Outcome Notice, Outcome Response)
{
    /// <summary>Whether views of the forum lack a response: that alone can still be mended after the decision.</summary>
    internal bool HasOpenViews { get; init; }

    internal Outcome Worst => Worse(WorstOfTheMeeting, Response);

    /// <summary>Without the views: what only another meeting, or another record of this one, can mend.</summary>
    internal Outcome WorstOfTheMeeting => Worse(Forum, Worse(Order, Worse(Level, Worse(Subject, Notice))));

    /// <summary>Which of two involvements stands better; among equals the one with the fewer faults.</summary>
    internal int Score => (100 * Rank(Worst)) + (Rank(Forum) == 2 ? 10 : 0)
        + (Rank(Order) / 2) + (Rank(Level) / 2) + (Rank(Subject) / 2) + (Rank(Notice) / 2) + (Rank(Response) / 2);

    internal static Outcome Worse(Outcome one, Outcome other) => Rank(one) <= Rank(other) ? Plain(one) : Plain(other);

    private static Outcome Plain(Outcome outcome) => outcome == Outcome.NotApplicable ? Outcome.Met : outcome;

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Unmet => 0,
        Outcome.Indeterminate => 1,
        _ => 2,
    };
}
