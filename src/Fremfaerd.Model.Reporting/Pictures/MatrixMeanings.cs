namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>How the involvement of a party in a phase stands.</summary>
internal static class MatrixMeanings
{
    internal static readonly Meaning InTime = Meaning.Good(Sign.Check, "holdt i tide", "held in time");
    internal static readonly Meaning Missing = Meaning.Bad(Sign.Cross, "mangler", "missing");
    internal static readonly Meaning Late = Meaning.Bad(Sign.Clock, "for sent", "too late");
    internal static readonly Meaning WrongForum = Meaning.Bad(Sign.Unequal, "forkert forum", "wrong forum");
    internal static readonly Meaning Incomplete = Meaning.Warning(Sign.Half, "mangelfuld: {aspect}", "incom\u00ADplete: {aspect}");
    internal static readonly Meaning Undecided = Meaning.Warning(Sign.Question, "kan ikke afgøres", "cannot be decided");
    internal static readonly Meaning NotYet = Meaning.Warning(Sign.NotBegun, "ikke holdt endnu", "not held yet");
    internal static readonly Meaning Planned = Meaning.Quiet(Sign.Dots, "planlagt", "planned");
    internal static readonly Meaning NotAsked = Meaning.Quiet(Sign.Dot, "ikke krævet", "not asked for");
    internal static readonly Meaning Skipped = Meaning.Quiet(Sign.Jump, "udeladt", "skipped");
    internal static readonly Meaning NotObserved = Meaning.Quiet(Sign.Dash, "ikke fulgt", "not observed");
    internal static readonly Meaning NotFollowed = Meaning.Quiet(Sign.Outside, "uden for forløbet", "outside the course");
    internal static readonly Meaning NotEnrolled = Meaning.Quiet(Sign.Square, "ikke begyndt", "not begun");

    internal static readonly IReadOnlyList<Meaning> All =
        [InTime, Missing, Late, WrongForum, Incomplete, Undecided, NotYet, Planned, NotAsked, Skipped, NotObserved, NotFollowed, NotEnrolled];

    /// <summary>What was taken without it is found under these codes, which are permanent; otherwise there is still time.</summary>
    private static readonly string[] TakenWithout = ["hearing.missing-at-decision", "hearing.missing-at-passage"];

    /// <summary>What holds for a whole phase, or null where it stands with each party.</summary>
    internal static Meaning? OfPhase(GateStanding standing) => standing switch
    {
        GateStanding.NotObserved => NotObserved,
        GateStanding.Skipped => Skipped,
        GateStanding.NotFollowed => NotFollowed,
        GateStanding.NotEnrolled => NotEnrolled,
        _ => null,
    };

    /// <summary>One party, and the aspect that is wanting.</summary>
    internal static (Meaning Meaning, Aspect? Aspect) Of(InvolvementLine line, GateStanding standing) => line.Outcome switch
    {
        Outcome.Met => (InTime, null),
        Outcome.NotApplicable => (NotAsked, null),
        Outcome.Indeterminate => (Undecided, null),
        _ => Wanting(line, standing),
    };

    private static (Meaning Meaning, Aspect? Aspect) Wanting(InvolvementLine line, GateStanding standing)
    {
        var aspects = line.Findings.Where(finding => finding.Outcome == Outcome.Unmet && finding.Aspect is not null).Select(finding => finding.Aspect).Order().ToList();
        if (aspects.Count == 0)
            return (HasTime(line, standing), null);
        if (aspects.Contains(Aspect.Forum))
            return (WrongForum, null);
        return aspects.Contains(Aspect.Order) ? (Late, null) : (Incomplete, aspects[0]);
    }

    private static Meaning HasTime(InvolvementLine line, GateStanding standing) => standing switch
    {
        _ when line.Findings.Any(finding => TakenWithout.Contains(finding.Code)) => Missing,
        GateStanding.Ahead => Planned,
        GateStanding.Current or GateStanding.Paused => NotYet,
        _ => Missing,
    };
}
