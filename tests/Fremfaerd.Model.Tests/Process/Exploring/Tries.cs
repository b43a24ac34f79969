namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>Everything that is tried in a state: each command in each form, by those who may and those who may not.</summary>
internal sealed class Tries(ProcessDefinition definition)
{
    private static readonly Phase[] Phases = Enum.GetValues<Phase>();

    private static readonly RoleId?[] Strangers = [StandardRoles.ProjectManager, StandardRoles.Employee, null, "Deciding-Manager"];

    private static readonly ProcessCommand[] WithoutTarget =
    [
        new Complete(), new Pause("Vent."), new Pause(" "), new ResumeCourse(), new StopCourse("Slut."), new StopCourse(""),
        new Reopen("Igen."), new Reopen(""),
    ];

    private readonly Try[] _always = [.. Always(definition).Select(command => new Try(command, StandardRoles.DecidingManager)), .. ByStrangers(), .. OnOtherDays()];

    /// <summary>The commands of a state: those tried everywhere, and those that lean on its history.</summary>
    internal IEnumerable<Try> In(TechnologyProcess process, Try? last) => [.. _always, .. Expecting(process), .. Correcting(process), .. Repeating(last)];

    private static IEnumerable<ProcessCommand> Always(ProcessDefinition definition) =>
    [
        .. Enrolments(),
        .. WithoutTarget,
        .. Phases.Select(phase => new AdvanceTo(phase)),
        .. Phases.SelectMany(phase => (ReturnTo[])[new(phase, "Behovet er et andet."), new(phase, "")]),
        .. Phases.SelectMany(phase => (Skip[])[new(phase, SkipGround.Because("Det er gjort.")), new(phase, SkipGround.ByRule("no-purchase"))]),
        new Skip(Phase.Procurement, SkipGround.ByRule("no-such-rule")),
        new Skip(Phase.Specification, SkipGround.Because("")),
        .. definition.Content.Gates.Select(gate => new PassGate(gate.Id)),
        new PassGate("no-such-gate"),
        .. Documents.Of(definition),
    ];

    private static IEnumerable<Enrol> Enrolments() =>
        from span in new[] { (1, 7), (3, 5), (1, 1), (2, 2), (3, 3), (4, 4), (6, 5) }
        select new Enrol(new Enrolment("p", "Et forløb", (Phase)span.Item1, (Phase)span.Item2, null));

    private static IEnumerable<Try> ByStrangers() =>
        from role in Strangers
        from command in (ProcessCommand[])
        [
            Enrolments().First(), new AdvanceTo(Phase.Decision), new AdvanceTo(Phase.Development), new Complete(), new ReturnTo(Phase.Idea, "Om."),
            new Skip(Phase.Specification, SkipGround.Because("Gjort.")), new Pause("Vent."), new ResumeCourse(), new StopCourse("Slut."), new Reopen("Igen."),
            new SetQuestionAside("F7-KO-1", "Besvares senere."), new Waive("A-1", new Waiver("Haster.", Try.Requester)),
        ]
        select new Try(command, role);

    /// <summary>A move happens when it is recorded; only the world is reported with a moment of its own.</summary>
    private static IEnumerable<Try> OnOtherDays() =>
        from moment in (Moment[])[Moment.On(2026, 1, 15), Moment.On(2027, 1, 15)]
        from command in (ProcessCommand[])[new Pause("Vent."), new AdvanceTo(Phase.Decision), new RecordDecision(Any.Decision())]
        select new Try(command, StandardRoles.DecidingManager, moment);

    private static IEnumerable<Try> Expecting(TechnologyProcess process) =>
        from expected in (long[])[process.Sequence, process.Sequence - 1, process.Sequence + 1, -1]
        from command in (ProcessCommand[])[new Pause("Vent."), new StopCourse("Slut.")]
        select new Try(command with { ExpectedSequence = expected }, StandardRoles.DecidingManager);

    /// <summary>The latest entry, the first and none: withdrawn, and put in another's place.</summary>
    private static IEnumerable<Try> Correcting(TechnologyProcess process) =>
        from entry in new HashSet<long> { process.Sequence, process.Sequence - 1, 1, 0 }
        from command in (Correct[])[new(entry, null, "Noteret ved en fejl."), new(entry, new AnswerQuestion("F7-KO-1", "Rettet."), "Skrivefejl."), new(entry, new Pause("Vent."), "Fejl.")]
        select new Try(command, StandardRoles.DecidingManager);

    private static IEnumerable<Try> Repeating(Try? last) => last is null
        ? []
        : [last, new Try(new AnswerQuestion("F7-KO-1", "Et andet svar.") { Id = last.Command.Id }, StandardRoles.DecidingManager)];
}
