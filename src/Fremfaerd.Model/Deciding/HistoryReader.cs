namespace Fremfaerd.Model;

/// <summary>Replays a history. Every event must be the one the decider gives at that point.</summary>
internal static class HistoryReader
{
    internal static TechnologyProcess Read(ValueList<ProcessDefinition> definitions, IEnumerable<ProcessEvent> events)
    {
        TechnologyProcess? process = null;
        foreach (var happened in events)
        {
            if (happened is null)
                throw new HistoryException(0, "history.null", "The history holds null instead of an event. Leave it out or restore it.");
            process ??= TechnologyProcess.NotEnrolled(DefinitionOf(happened, definitions));
            process = Next(process, happened);
        }

        return process ?? throw new HistoryException(0, "history.empty", "The history has no events. A process has at least its enrolment.");
    }

    private static ProcessDefinition DefinitionOf(ProcessEvent first, ValueList<ProcessDefinition> known)
    {
        if (first is not Enrolled { Definition: var pinned })
            throw new HistoryException(first.Sequence, "history.first", $"The history starts with {first.Type}. It must start with its enrolment.");
        return known.FirstOrDefault(definition => definition.Reference == pinned) ?? throw new HistoryException(
            first.Sequence, "history.definition",
            $"It is pinned to {pinned.Id} {pinned.Version} with hash {pinned.ContentHash}; known are: {string.Join(", ", known.Select(definition => $"{definition} with hash {definition.Reference.ContentHash}"))}. Give that definition too.");
    }

    private static TechnologyProcess Next(TechnologyProcess process, ProcessEvent happened)
    {
        if (happened.Sequence != process.Sequence + 1)
            throw new HistoryException(happened.Sequence, "history.sequence", $"Expected event {process.Sequence + 1}. Events are missing, doubled or out of order.");
        if (happened.AsCommand() is not { } command || process.IsReadOnly)
            return new TechnologyProcess(process.State.After(happened));

        var reply = Decider.Decide(process, command with { Id = happened.Command }, happened.Stamp, happened.RecordedOutcomes);
        return reply switch
        {
            Refused no => throw new HistoryException(happened.Sequence, "history.refused", $"{happened.Type} could not have happened here ({no.Code}). The history was changed."),
            Accepted { IsRepeat: true } => throw new HistoryException(happened.Sequence, "history.repeated", "The command id stands on an earlier event already. The history was changed."),
            Accepted yes when yes.Events[0] != happened => throw new HistoryException(happened.Sequence, "history.differs", $"{happened.Type} does not say what the rules give here. The history was changed."),
            _ => reply.Process,
        };
    }
}
