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
        var byCommand = new Dictionary<CommandId, ProcessEvent>();
        foreach (var happened in events)
        {
            if (happened is null)
                throw new HistoryException(0, "history.null", "The history holds null instead of an event. Leave it out or restore it.");
            state ??= new CourseState(DefinitionOf(happened, definitions));
            if (happened.Sequence != state.Sequence + 1)
                throw new HistoryException(happened.Sequence, "history.sequence", $"Expected event {state.Sequence + 1}. Events are missing, doubled or out of order.");
            var next = Next(state, happened, byCommand);
            state = state.Replaying(next);
            if (next.Command is { } id)
                byCommand[id] = next;
        }

        return state is not null
            ? new TechnologyProcess(state with { ByCommand = CommandIndex.Of(byCommand) })
            : throw new HistoryException(0, "history.empty", "The history has no events. A process has at least its enrolment.");
    }

    private static ProcessDefinition DefinitionOf(ProcessEvent first, ValueList<ProcessDefinition> known)
    {
        if (first is not Enrolled { Definition: var pinned })
            throw new HistoryException(first.Sequence, "history.first", $"The history starts with {first.Type}. It must start with its enrolment.");
        return known.FirstOrDefault(definition => definition.Reference == pinned) ?? throw new HistoryException(
            first.Sequence, "history.definition",
            $"It is pinned to {pinned.Id} {pinned.Version} with hash {pinned.ContentHash}; known are: {string.Join(", ", known.Select(definition => $"{definition} with hash {definition.Reference.ContentHash}"))}. Give that definition too.");
    }

    /// <summary>The event as the rules give it; nothing is judged by or after an event of a newer version.</summary>
    private static ProcessEvent Next(CourseState state, ProcessEvent happened, Dictionary<CommandId, ProcessEvent> byCommand)
    {
        if (happened.AsCommand() is not { } command || state.Evidence.IsUnreadable)
            return happened;
        if (happened.Command is { } id && byCommand.TryGetValue(id, out var first))
            throw Repeated(state, happened, command, first);
        var ruling = Decider.Judge(command, new DecisionContext(state, happened.Stamp, happened.RecordedOutcomes));
        if (ruling.Event is null)
            throw Refused(happened, ruling.Code!.Code);
        var given = happened.Command is null ? ruling.Event : ruling.Event with { Command = happened.Command };
        return given == happened
            ? given
            : throw new HistoryException(happened.Sequence, "history.differs", $"{happened.Type} does not say what the rules give here. The history was changed.");
    }

    private static HistoryException Repeated(CourseState state, ProcessEvent happened, ProcessCommand command, ProcessEvent first) =>
        Decider.Repeat(new TechnologyProcess(state), command with { Id = happened.Command }, happened.Stamp, first) is Refused no
            ? Refused(happened, no.Code)
            : new HistoryException(happened.Sequence, "history.repeated", "The command id stands on an earlier event already. The history was changed.");

    private static HistoryException Refused(ProcessEvent happened, string code) =>
        new HistoryException(happened.Sequence, "history.refused", $"{happened.Type} could not have happened here ({code}). The history was changed.");
}
