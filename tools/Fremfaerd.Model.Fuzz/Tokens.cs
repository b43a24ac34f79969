using System.Text.Json;

namespace Fremfaerd.Model.Fuzz;

/// <summary>The values of a document and where they lie.</summary>
internal static class Tokens
{
    /// <summary>A value, and it with its name where it has one.</summary>
    internal readonly record struct Part(Range Whole, Range Value);

    /// <summary>As far as the document is JSON.</summary>
    internal static List<Part> Of(byte[] json)
    {
        var (parts, open) = (new List<Part>(), new Stack<(int Name, int Start)>());
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 128 });
        var name = -1;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = start;
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((name, start));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        var begun = open.Pop();
                        parts.Add(Between(begun.Name, begun.Start, (int)reader.BytesConsumed));
                        break;
                    default:
                        parts.Add(Between(name, start, (int)reader.BytesConsumed));
                        break;
                }

                name = -1;
            }
        }
        catch (JsonException)
        {
            // What was found so far is enough.
        }

        return parts;
    }

    /// <summary>The names of the members, as far as the document is JSON.</summary>
    internal static IEnumerable<string> Names(byte[] json) =>
        Of(json).Where(part => part.Whole.Start.Value != part.Value.Start.Value).Select(part => Name(json.AsSpan(part.Whole.Start.Value + 1)));

    private static string Name(ReadOnlySpan<byte> quoted) => System.Text.Encoding.UTF8.GetString(quoted[..quoted.IndexOf((byte)'"')]);

    private static Part Between(int name, int start, int end) => new((name < 0 ? start : name)..end, start..end);
}
