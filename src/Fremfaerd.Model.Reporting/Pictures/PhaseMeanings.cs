namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>How a phase stands on the map.</summary>
internal static class PhaseMeanings
{
    internal static readonly Meaning Passed = Meaning.Good(Sign.Check, "gennemført", "done");
    internal static readonly Meaning Here = Meaning.Now(Sign.Here, "her er forløbet nu", "the course is here now");
    internal static readonly Meaning Paused = Meaning.Warning(Sign.Pause, "på pause her", "paused here");
    internal static readonly Meaning Stopped = Meaning.Bad(Sign.Square, "stoppet her", "stopped here");
    internal static readonly Meaning Ahead = Meaning.Quiet(Sign.Dots, "forude", "ahead");
    internal static readonly Meaning AheadAgain = Meaning.Quiet(Sign.Again, "forude igen", "ahead again");
    internal static readonly Meaning Skipped = Meaning.Quiet(Sign.Jump, "udeladt", "skipped");
    internal static readonly Meaning NotObserved = Meaning.Quiet(Sign.Dash, "ikke fulgt", "not observed");
    internal static readonly Meaning NotFollowed = Meaning.Quiet(Sign.Outside, "uden for forløbet", "outside the course");
    internal static readonly Meaning NotReached = Meaning.Quiet(Sign.Chevrons, "ikke nået", "not reached");
    internal static readonly Meaning NotEnrolled = Meaning.Quiet(Sign.NotBegun, "ikke begyndt", "not begun");

    internal static readonly IReadOnlyList<Meaning> All =
        [Passed, Here, Paused, Stopped, Ahead, AheadAgain, Skipped, NotObserved, NotFollowed, NotReached, NotEnrolled];

    /// <summary>The phase a stopped course stopped in is the one it stands in.</summary>
    internal static Meaning Of(PhaseLine line, bool isStoppedHere) => line.Standing switch
    {
        GateStanding.Current => Here,
        GateStanding.Paused => Paused,
        GateStanding.Passed or GateStanding.LeftOut => Passed,
        GateStanding.Ahead => line.Visits.Count > 0 ? AheadAgain : Ahead,
        GateStanding.Skipped => Skipped,
        GateStanding.NotObserved => NotObserved,
        GateStanding.NotFollowed => NotFollowed,
        GateStanding.Ended => isStoppedHere ? Stopped : NotReached,
        _ => NotEnrolled,
    };
}
