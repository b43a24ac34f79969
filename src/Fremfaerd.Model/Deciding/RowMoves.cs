namespace Fremfaerd.Model;

/// <summary>Turns rows of the transition table into commands, so that a host's state machine asks and acts through the decider.</summary>
internal static class RowMoves
{
    /// <summary>Stands for the reason or the title that a host gives when it takes the row.</summary>
    private const string ToBeGiven = "–";

    internal static MoveAnswer Ask(Transition row, TechnologyProcess process, Func<ProcessCommand, Reply> decide) =>
        new(row, FaultOf(row, process) ?? FirstYes(Candidates(row, null, ToBeGiven, process), decide) as Refused);

    /// <summary>
    /// A move names no state it starts from, but a row does: where somebody moved the course in between, the row is looked at
    /// again, so that a pause in one phase never becomes a pause in the next.
    /// </summary>
    internal static Reply Take(Transition row, Func<TechnologyProcess> read, string? reason, Func<ProcessCommand, Reply> decide)
    {
        if (row.Move == Move.Enrol)
            throw new ArgumentException("Enrolling needs a title and more. Use ProcessSession.Enrol or decide an Enrol command.", nameof(row));
        while (true)
        {
            var process = read();
            var commands = Candidates(row, reason, "", process).Select(command => command with { ExpectedSequence = process.Sequence });
            var reply = FaultOf(row, process) ?? FirstYes(commands, decide);
            if (reply is not Refused { Since.Count: > 0 })
                return reply;
        }
    }

    private static Refused? FaultOf(Transition row, TechnologyProcess process)
    {
        if (!process.Definition.Table.Has(row))
            throw new ArgumentException($"The definition {process.Definition} has no such row. Use one of its Transitions.", nameof(row));
        var here = process.State.Position;
        return row.From == here
            ? null
            : new Refused(process, MoveRefusals.NotFromHere.Code, MoveRefusals.NotFromHere.With(("here", here.Name), ("from", row.From.Name)));
    }

    /// <summary>The first command that is accepted; else the answer to the first one.</summary>
    private static Reply FirstYes(IEnumerable<ProcessCommand> commands, Func<ProcessCommand, Reply> decide)
    {
        Reply? first = null;
        foreach (var command in commands)
        {
            var reply = decide(command);
            if (reply is Accepted)
                return reply;
            first ??= reply;
        }
        return first!;
    }

    // "missing" stands where a reason is needed and none was given; empty has the decider ask for one.
    private static IEnumerable<ProcessCommand> Candidates(Transition row, string? reason, string missing, TechnologyProcess process) => row.Move switch
    {
        Move.Enrol => [new Enrol(new Enrolment("to-be-given", ToBeGiven, row.To.Phase!.Value, Phase.Implementation, null) { Unit = AnyUnit(process) })],
        Move.PassGate => [new PassGate(row.Gate!.Value)],
        Move.Advance => [new AdvanceTo(row.To.Phase!.Value)],
        Move.Complete => [new Complete()],
        Move.Skip when reason is not null => [new Skip(row.Skips!.Value, SkipGround.Because(reason))],
        Move.Skip => [.. ByRules(row.Skips!.Value, process), new Skip(row.Skips.Value, SkipGround.Because(missing))],
        Move.ReturnTo => [new ReturnTo(row.To.Phase!.Value, reason ?? missing)],
        Move.Pause => [new Pause(reason ?? missing)],
        Move.Resume => [new ResumeCourse()],
        Move.Stop => [new StopCourse(reason ?? missing)],
        _ => [new Reopen(reason ?? missing)],
    };

    private static string? AnyUnit(TechnologyProcess process) => process.Definition.Committees.Units is [var unit, ..] ? unit : null;

    private static IEnumerable<Skip> ByRules(Phase phase, TechnologyProcess process) =>
        process.Definition.Index.SkipRulesOf(phase).Select(rule => new Skip(phase, SkipGround.ByRule(rule.Code)));
}
