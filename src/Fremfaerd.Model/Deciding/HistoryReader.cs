namespace Fremfaerd.Model;

/// <summary>
/// Replays a history. Every event must be the one the rules give at that point; they are asked by the code that decides
/// commands, only a reply to somebody is not made.
/// </summary>
internal static class HistoryReader
{
    internal static TechnologyProcess Read(ValueList<ProcessDefinition> definitions, IEnumerable<ProcessEvent> events)
    {
        CourseState? state = null;
        var byCommand = new Dictionary<string, ProcessEvent>(events.TryGetNonEnumeratedCount(out var count) ? count : 0, StringComparer.Ordinal);
        foreach (var happened in events)
        {
            if (happened is null)
                throw new HistoryException(0, HistoryFaults.Null);
            state ??= new CourseState(DefinitionOf(happened, definitions));
            if (happened.Sequence != state.Sequence + 1)
                throw new HistoryException(happened.Sequence, HistoryFaults.Sequence, ("expected", $"{state.Sequence + 1}"));
            state = state.Replaying(Next(state, happened, byCommand));
        }

        return state is not null
            ? new TechnologyProcess(state with { Log = state.Log with { ByCommand = CommandIndex.Of(state.History) } })
            : throw new HistoryException(0, HistoryFaults.Empty);
    }

    private static ProcessDefinition DefinitionOf(ProcessEvent first, ValueList<ProcessDefinition> known)
    {
        if ((first as Enrolled ?? (first as UnrecognizedEvent)?.Known as Enrolled) is not { Definition: var pinned })
            throw new HistoryException(first.Sequence, HistoryFaults.First, ("type", first.Type[..Math.Min(first.Type.Length, 40)]));
        return known.FirstOrDefault(definition => definition.Reference == pinned) ?? throw new HistoryException(
            first.Sequence, HistoryFaults.Definition, ("pinned", Named(pinned)), ("known", TextValue.List(known.Select(definition => (TextValue)Named(definition.Reference)))));
    }

    private static string Named(DefinitionReference definition) => $"{definition.Id} {definition.Version} ({definition.ContentHash})";

    /// <summary>The event as the rules give it; nothing is judged by or after an event of a newer version.</summary>
    private static ProcessEvent Next(CourseState state, ProcessEvent happened, Dictionary<string, ProcessEvent> byCommand)
    {
        if (happened.AsCommand() is not { } command || state.Evidence.IsUnreadable)
            return happened;
        if (happened.Command is { Value: { } id } && !byCommand.TryAdd(id, happened))
            throw Repeated(state, happened, command, byCommand[id]);
        var ruling = Decider.Judge(command, new DecisionContext(state, happened.Stamp, happened.RecordedOutcomes));
        if (ruling.Event is null)
            throw Refused(happened, ruling.Code!.Code);
        var given = happened.Command is null ? ruling.Event : ruling.Event with { Command = happened.Command };
        return given == happened
            ? given
            : throw new HistoryException(happened.Sequence, HistoryFaults.Differs, ("type", happened.Type));
    }

    private static HistoryException Repeated(CourseState state, ProcessEvent happened, ProcessCommand command, ProcessEvent first) =>
        Decider.Repeat(new TechnologyProcess(state), command with { Id = happened.Command }, happened.Stamp, first) is Refused no
            ? Refused(happened, no.Code)
            : new HistoryException(happened.Sequence, HistoryFaults.Repeated);

    private static HistoryException Refused(ProcessEvent happened, string code) =>
        new(happened.Sequence, HistoryFaults.Refused, ("type", happened.Type), ("code", code));
}
