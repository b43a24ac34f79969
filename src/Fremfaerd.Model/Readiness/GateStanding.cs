namespace Fremfaerd.Model.Readiness;

/// <summary>Where the process is in relation to a gate. Only a current gate can be passed.</summary>
public enum GateStanding
{
    /// <summary>The process is in the gate's phase and has not passed it.</summary>
    [Term("current", "aktuel", "current")]
    Current = 1,

    /// <summary>The gate belongs to a later phase.</summary>
    [Term("ahead", "forude", "ahead")]
    Ahead = 2,

    /// <summary>The gate was passed in this visit.</summary>
    [Term("passed", "passeret", "passed")]
    Passed = 3,

    /// <summary>The process was enrolled after the gate's phase.</summary>
    [Term("not-observed", "ikke fulgt", "not observed")]
    NotObserved = 4,

    /// <summary>The gate lies after the last phase that is followed.</summary>
    [Term("not-followed", "uden for forløbet", "outside the course")]
    NotFollowed = 5,

    /// <summary>An inner gate of which no blocking check could apply: the phase was left without passing it.</summary>
    [Term("left-out", "sprunget over, da intet tjek gjaldt", "left out, since no check applied")]
    LeftOut = 6,

    /// <summary>The gate's phase was taken off the route.</summary>
    [Term("skipped", "udeladt", "skipped")]
    Skipped = 7,

    /// <summary>The course is paused in the gate's phase; nothing is passed before it is resumed.</summary>
    [Term("paused", "på pause", "paused")]
    Paused = 8,

    /// <summary>The course has ended in or before the gate's phase without passing it.</summary>
    [Term("ended", "forløbet er endt", "the course has ended")]
    Ended = 9,

    /// <summary>The process is not enrolled, or was not at the instant looked from.</summary>
    [Term("not-enrolled", "ikke tilmeldt", "not enrolled")]
    NotEnrolled = 10,
}

/// <summary>Wire codes and names of <see cref="GateStanding"/>.</summary>
public static class GateStandingTerms
{
    extension(GateStanding gateStanding)
    {
        /// <summary>The permanent wire code, for example <c>current</c>.</summary>
        public string Code => Terms.Code(gateStanding);

        /// <summary>The name people read: “aktuel”, “current”.</summary>
        public LocalizedText Name => Terms.Name(gateStanding);
    }
}
