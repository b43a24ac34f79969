namespace Fremfaerd.Model.Serialization.Hosting;

/// <summary>The kinds of whole documents, which a host may put into its own.</summary>
internal sealed record HostDocuments(
    Kind<TechnologyProcess> Process, Kind<ProcessEvent> Event, Kind<ProcessDefinition> Definition, Kind<GateReport> Report, Kind<Reply> Reply);
