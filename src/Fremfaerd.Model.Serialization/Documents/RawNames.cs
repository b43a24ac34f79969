namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>Looks through JSON that is kept unread, so that nothing is kept which no reader could take in later.</summary>
internal static class RawNames
{
    /// <param name="json">A whole value, known to be JSON.</param>
    /// <param name="start">Where in the document it begins.</param>
    /// <param name="mostText">The most characters of one text.</param>
    /// <exception cref="ReadingFault">A name stands twice in one object, or a text has half a character or is too long.</exception>
    internal static void Check(ReadOnlySpan<byte> json, long start, int mostText)
    {
        var open = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonLimits.MostDepth });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    if (Text(ref reader, start) is var name && !open.Peek().Add(name))
                        throw JsonInput.FaultAt(start + reader.TokenStartIndex, JsonFaults.Duplicate, ("member", Echo.Of(name)));
                    break;
                case JsonTokenType.String when reader.ValueIsEscaped || reader.ValueSpan.Length > mostText:
                    if (Text(ref reader, start).Length > mostText)
                        throw JsonInput.FaultAt(start + reader.TokenStartIndex, JsonFaults.TooLong, ("limit", mostText));
                    break;
            }
        }
    }

    private static string Text(ref Utf8JsonReader reader, long start)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException lone)
        {
            throw new ReadingFault(JsonFaults.Lone, start + reader.TokenStartIndex, JsonFaults.Lone.Text.With(), lone);
        }
    }
}
