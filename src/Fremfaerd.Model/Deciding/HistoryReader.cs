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
                throw new HistoryException(0, HistoryFaults.Null);
            process ??= TechnologyProcess.NotEnrolled(DefinitionOf(happened, definitions));
            process = Next(process, happened);
        }

        return process ?? throw new HistoryException(0, HistoryFaults.Empty);
    }

    private static ProcessDefinition DefinitionOf(ProcessEvent first, ValueList<ProcessDefinition> known)
    {
        if (first is not Enrolled { Definition: var pinned })
            throw new HistoryException(first.Sequence, HistoryFaults.First, ("type", first.Type));
        return known.FirstOrDefault(definition => definition.Reference == pinned) ?? throw new HistoryException(
            first.Sequence, HistoryFaults.Definition, ("pinned", Named(pinned)), ("known", TextValue.List(known.Select(definition => (TextValue)Named(definition.Reference)))));
    }

    private static string Named(DefinitionReference definition) => $"{definition.Id} {definition.Version} ({definition.ContentHash})";

    private static TechnologyProcess Next(TechnologyProcess process, ProcessEvent happened)
    {
        if (happened.Sequence != process.Sequence + 1)
            throw new HistoryException(happened.Sequence, HistoryFaults.Sequence, ("expected", $"{process.Sequence + 1}"));
        if (happened.AsCommand() is not { } command || process.IsReadOnly)
            return new TechnologyProcess(process.State.After(happened));

        var reply = Decider.Decide(process, command with { Id = happened.Command }, happened.Stamp, happened.RecordedOutcomes);
        return reply switch
        {
            Refused no => throw new HistoryException(happened.Sequence, HistoryFaults.Refused, ("type", happened.Type), ("code", no.Code)),
            Accepted { IsRepeat: true } => throw new HistoryException(happened.Sequence, HistoryFaults.Repeated),
            Accepted yes when yes.Events[0] != happened => throw new HistoryException(happened.Sequence, HistoryFaults.Differs, ("type", happened.Type)),
            _ => reply.Process,
        };
    }
}
