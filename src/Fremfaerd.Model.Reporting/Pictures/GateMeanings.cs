namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>How a gate stands on the map.</summary>
internal static class GateMeanings
{
    internal static readonly Meaning Passed = Meaning.Good(Sign.Check, "passeret", "passed");
    internal static readonly Meaning PassedWithWaivers = Meaning.Warning(Sign.WaivedCheck, "passeret med dispensation", "passed with waivers");
    internal static readonly Meaning Open = Meaning.Good(Sign.Ring, "åben", "open");
    internal static readonly Meaning OpenWithWaivers = Meaning.Warning(Sign.Tilde, "åben med dispensation", "open with waivers");
    internal static readonly Meaning Closed = Meaning.Bad(Sign.Cross, "lukket", "closed");
    internal static readonly Meaning Void = Meaning.Warning(Sign.StruckCheck, "passeret, men gælder ikke mere", "passed, but no longer counts");
    internal static readonly Meaning Ahead = Meaning.Quiet(Sign.Dots, "forude", "ahead");
    internal static readonly Meaning Skipped = Meaning.Quiet(Sign.Jump, "udeladt", "skipped");
    internal static readonly Meaning NotObserved = Meaning.Quiet(Sign.Dash, "ikke fulgt", "not observed");
    internal static readonly Meaning NotFollowed = Meaning.Quiet(Sign.Outside, "uden for forløbet", "outside the course");
    internal static readonly Meaning LeftOut = Meaning.Quiet(Sign.Chevrons, "sprunget over, da intet tjek gjaldt", "left out, since no check applied");
    internal static readonly Meaning NeverPassed = Meaning.Quiet(Sign.Square, "ikke passeret, da forløbet endte", "not passed when the course ended");
    internal static readonly Meaning NotEnrolled = Meaning.Quiet(Sign.NotBegun, "ikke begyndt", "not begun");

    internal static readonly IReadOnlyList<Meaning> All =
        [Passed, PassedWithWaivers, Open, OpenWithWaivers, Closed, Void, Ahead, Skipped, NotObserved, NotFollowed, LeftOut, NeverPassed, NotEnrolled];

    /// <summary>A passage made void counts for how a gate ahead stands; a current gate stands as its checks do.</summary>
    internal static Meaning Of(GateReport report, bool wasPassed) => report.Standing switch
    {
        GateStanding.Current or GateStanding.Paused => report.Status switch
        {
            GateStatus.Open => Open,
            GateStatus.OpenWithWaivers => OpenWithWaivers,
            _ => Closed,
        },
        GateStanding.Ahead => wasPassed ? Void : Ahead,
        GateStanding.Passed => Passed,
        GateStanding.NotObserved => NotObserved,
        GateStanding.NotFollowed => NotFollowed,
        GateStanding.LeftOut => LeftOut,
        GateStanding.Skipped => Skipped,
        GateStanding.Ended => wasPassed ? Void : NeverPassed,
        _ => NotEnrolled,
    };
}
