namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>Where in a document something is wrong.</summary>
/// <param name="Path">The JSON path, from <c>$</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">In bytes, from 1.</param>
internal sealed record FaultPlace(string Path, long Line, long Column)
{
    internal static FaultPlace Start { get; } = new("$", 1, 1);

    public override string ToString() => $"{Path}, line {Line}";

    /// <summary>Reads the document once more up to the byte: the path is needed only where something is wrong.</summary>
    internal static FaultPlace Of(ReadOnlySpan<byte> bytes, long at, int depth) => LineOf(bytes, at) with { Path = PathTo(bytes, at, depth) };

    /// <summary>The line alone, where the bytes are not even text.</summary>
    internal static FaultPlace LineOf(ReadOnlySpan<byte> bytes, long at)
    {
        var before = bytes[..(int)Math.Clamp(at, 0, bytes.Length)];
        return new FaultPlace("$", before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    private static string PathTo(ReadOnlySpan<byte> bytes, long at, int depth)
    {
        var path = new PathTracker(bytes);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = depth });
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= at)
                path.Follow(ref reader);
        }
        catch (JsonException)
        {
            // The path so far leads to where the syntax breaks.
        }

        return path.ToString();
    }
}
