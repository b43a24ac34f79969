using System.Text.Json.Serialization;

namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>A contract of a host's own, with much of the library in it.</summary>
public sealed record HostCase(
    ProcessId Id,
    TechnologyProcess? Process,
    ProcessEvent[] Events,
    Dictionary<GateId, GateStatus> Gates,
    ProcessId? PartOf,
    Phase Phase,
    Phase? Next,
    Dictionary<Phase, int> Visits,
    Money? Worth,
    Moment At,
    Enrolled? First,
    LocalizedText? Title);

/// <summary>What a host answers a browser.</summary>
public sealed record HostAnswer(string Case, GateReport Report, Reply? Reply, Refused? Refused, Explanation? Why);

/// <summary>The host's own generated context; it has contracts for the library's types too, which must not be used.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HostCase))]
[JsonSerializable(typeof(HostAnswer))]
internal sealed partial class HostContext : JsonSerializerContext;
