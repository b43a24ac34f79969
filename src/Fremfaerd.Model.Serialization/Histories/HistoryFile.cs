using Fremfaerd.Model.Serialization.Documents;
using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Histories;

/// <summary>A history as it stands in a file, before anything is judged.</summary>
/// <param name="Definition">What the head says the process follows.</param>
/// <param name="Process">Which process the head says it is.</param>
/// <param name="Events">The events.</param>
internal sealed record HistoryFile(Placed<DefinitionReference> Definition, Placed<ProcessId> Process, EventList Events)
{
    internal static readonly DocumentKind<HistoryFile> Kind = new(
        "fremfaerd-history", version: 1, described => described
            .Has("definition", new PlacedKind<DefinitionReference>(ProofShapes.Definition), file => file.Definition, out var definition)
            .Has("process", new PlacedKind<ProcessId>(Ids.Process), file => file.Process, out var process)
            .Has("events", new EventListKind(), file => file.Events, out var events)
            .Made(read => new(definition.In(read), process.In(read), events.In(read))));

    /// <exception cref="ArgumentException">The process has no history yet.</exception>
    internal static HistoryFile Of(TechnologyProcess process) => process.Enrolment is { } enrolment
        ? new(new(process.Definition.Reference, 0), new(enrolment.Id, 0), new EventList(process.History, []))
        : throw new ArgumentException("The process is not enrolled, so it has no history to write. Decide Enrol on it first.", nameof(process));
}
