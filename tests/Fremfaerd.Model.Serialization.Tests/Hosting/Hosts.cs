using System.Text.Json.Serialization.Metadata;
using Fremfaerd.Model.Serialization.Tests.Histories;
using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>Hosts as they set up their JSON.</summary>
internal static class Hosts
{
    internal static FremfaerdJson Json => A_history_written_and_read.Json;

    /// <summary>Without reflection: the host's generated context and this library's resolver.</summary>
    internal static JsonSerializerOptions Generated => new(HostContext.Default.Options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(Json.Resolver, HostContext.Default) };

    /// <summary>The host's context with the converters added.</summary>
    internal static JsonSerializerOptions Added => new JsonSerializerOptions(HostContext.Default.Options) { TypeInfoResolver = HostContext.Default }.AddFremfaerd(Json);

    /// <summary>No context at all.</summary>
    internal static JsonSerializerOptions Reflected => new JsonSerializerOptions(JsonSerializerDefaults.Web).AddFremfaerd(Json);

    internal static TheoryData<string> Names => ["generated", "added", "reflected"];

    internal static JsonSerializerOptions Named(string name) => name switch
    {
        "generated" => Generated,
        "added" => Added,
        _ => Reflected,
    };

    internal static HostCase Case
    {
        get
        {
            var process = TechnologyProcess.From(Sources.Definitions, Sources.All[0].Events);
            return new(
                "proces-1", process, [.. process.History], new() { ["F1-exit"] = GateStatus.OpenWithWaivers }, null, Phase.Design, Phase.Decision,
                new() { [Phase.Idea] = 2 }, Money.Kroner(90_000.50m), Moment.On(2026, 3, 2), (Enrolled)process.History[0], new("Natlys på æblegården", "Night light"));
        }
    }
}
