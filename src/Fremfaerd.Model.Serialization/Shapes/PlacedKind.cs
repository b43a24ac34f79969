using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A value and the byte at which it began, for rules that are held against it later.</summary>
internal sealed record Placed<T>(T Value, long At);

/// <summary>A value that remembers its place.</summary>
internal sealed class PlacedKind<T>(Kind<T> kind) : Kind<Placed<T>>
{
    internal override LocalizedText Expected => kind.Expected;

    internal override void Write(Utf8JsonWriter writer, Placed<T> value) => kind.Write(writer, value.Value);

    internal override Placed<T> Read(ref JsonInput input)
    {
        var at = input.At;
        return new Placed<T>(kind.Read(ref input), at);
    }

    internal override JsonObject Schema(SchemaBook book) => kind.Schema(book);
}
