namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>The signs of what happens in a course.</summary>
internal static class TimelineMeanings
{
    internal static readonly Meaning Begun = Meaning.Now(Sign.Here, "begyndt", "begun");
    internal static readonly Meaning Paused = Meaning.Warning(Sign.Pause, "på pause", "paused");
    internal static readonly Meaning Resumed = Meaning.Now(Sign.NotBegun, "genoptaget", "resumed");
    internal static readonly Meaning Stopped = Meaning.Bad(Sign.Square, "stoppet", "stopped");
    internal static readonly Meaning Completed = Meaning.Good(Sign.Flag, "afsluttet", "completed");
    internal static readonly Meaning Reopened = Meaning.Now(Sign.Again, "genåbnet", "reopened");
    internal static readonly Meaning Skipped = Meaning.Quiet(Sign.Jump, "udeladt: {phase}", "skipped: {phase}");
    internal static readonly Meaning Meeting = Meaning.Now(Sign.Meeting, "møde", "meeting");
    internal static readonly Meaning Decision = Meaning.Now(Sign.Diamond, "beslutning", "decision");
    internal static readonly Meaning Passed = Meaning.Good(Sign.Check, "passeret", "passed");
    internal static readonly Meaning Void = Meaning.Warning(Sign.StruckCheck, "passeret, men gælder ikke mere", "passed, but no longer counts");
    internal static readonly Meaning Return = Meaning.Warning(Sign.Back, "tilbage", "return");
    internal static readonly Meaning Breach = Meaning.Bad(Sign.Exclamation, "brud", "breach");

    internal static readonly IReadOnlyList<Meaning> All =
        [Begun, Paused, Resumed, Stopped, Completed, Reopened, Skipped, Meeting, Decision, Passed, Void, Return, Breach];

    /// <summary>The name of a lane.</summary>
    internal static LocalizedText NameOf(TimelineKind kind) => kind switch
    {
        TimelineKind.Course => new("Forløbet", "The course"),
        TimelineKind.Meeting => new("Møder", "Meetings"),
        TimelineKind.Decision => new("Beslutninger", "Decisions"),
        TimelineKind.Gate => new("Porte passeret", "Gates passed"),
        TimelineKind.Return => new("Tilbage til tidligere fase", "Back to an earlier phase"),
        _ => new("Brud på pligten til at drøfte", "Breaches of the duty to discuss"),
    };

    /// <summary>Several of a kind.</summary>
    internal static LocalizedText Several(TimelineKind kind) => kind switch
    {
        TimelineKind.Course => new("{count} skridt", "{count} steps"),
        TimelineKind.Meeting => new("{count} møder", "{count} meetings"),
        TimelineKind.Decision => new("{count} beslutninger", "{count} decisions"),
        TimelineKind.Gate => new("{count} porte", "{count} gates"),
        TimelineKind.Return => new("{count} gange", "{count} times"),
        _ => new("{count} brud", "{count} breaches"),
    };
}
