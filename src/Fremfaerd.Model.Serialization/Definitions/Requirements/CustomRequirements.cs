using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>
/// The host's own requirements, written as id and version with the step for people to read. A file holds no function, so each
/// is found again among those the host gave.
/// </summary>
internal sealed class CustomRequirements : Kind<CustomRequirement>
{
    private static readonly Shape<Named> NamedShape = new ShapeBuilder<Named>("customRequirement")
        .Has("id", Ids.Code, named => named.Id, out var id)
        .Has("version", Kinds.Count, named => named.Version, out var version)
        .May("step", TextShapes.Localized, named => named.Step, out var step)
        .Made(read => new(id.In(read), version.In(read), step.In(read)));

    private readonly Dictionary<(string Id, int Version), CustomRequirement> _known = [];

    /// <exception cref="ArgumentException">Two have the same id and version.</exception>
    internal CustomRequirements(IEnumerable<CustomRequirement> known)
    {
        foreach (var one in known)
        {
            if (!_known.TryAdd((one.Id, one.Version), one))
                throw new ArgumentException($"The requirement {one.Id} is given twice in version {one.Version}. Give each once.", nameof(known));
        }
    }

    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, CustomRequirement value) => NamedShape.Write(writer, new(value.Id, value.Version, value.Step));

    internal override CustomRequirement Read(ref JsonInput input)
    {
        var start = input.At;
        var named = NamedShape.Read(ref input);
        if (!_known.TryGetValue((named.Id, named.Version), out var found))
            throw Unknown(named, start);
        return named.Step is null || named.Step == found.Step
            ? found
            : throw JsonInput.FaultAt(start, JsonFaults.CustomStep, ("requirement", Echo.Of(named.Id)));
    }

    internal override JsonObject Schema(SchemaBook book) => NamedShape.Schema(book);

    private ReadingFault Unknown(Named named, long start)
    {
        var known = TextValue.List(_known.Keys.Select(one => (TextValue)$"{one.Id} {one.Version}").DefaultIfEmpty("–"));
        return JsonInput.FaultAt(
            start, JsonFaults.CustomRequirement, ("requirement", Echo.Of(named.Id)), ("version", named.Version), ("known", known));
    }

    private sealed record Named(string Id, int Version, LocalizedText? Step);
}
