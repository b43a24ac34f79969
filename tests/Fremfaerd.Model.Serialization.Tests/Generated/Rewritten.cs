using System.Text;

namespace Fremfaerd.Model.Serialization.Tests.Generated;

/// <summary>The same document as another writer might write it: members in another order, blanks, characters escaped.</summary>
internal sealed class Rewritten(Random random)
{
    private static readonly string[] Blanks = ["", "", " ", "\n", "\t", "\r\n", "  \n  "];

    private readonly StringBuilder _text = new();

    internal static string Of(string json, Random random)
    {
        using var document = JsonDocument.Parse(json);
        var rewritten = new Rewritten(random);
        rewritten.Value(document.RootElement);
        return rewritten.Blank()._text.ToString();
    }

    private void Value(JsonElement value)
    {
        Blank();
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().ToArray();
                random.Shuffle(members);
                Many('{', '}', members, member =>
                {
                    Blank().Text(member.Name);
                    Blank()._text.Append(':');
                    Value(member.Value);
                });
                break;
            case JsonValueKind.Array:
                Many('[', ']', [.. value.EnumerateArray()], Value);
                break;
            case JsonValueKind.String:
                Text(value.GetString()!);
                break;
            default:
                _text.Append(value.GetRawText());
                break;
        }

        Blank();
    }

    private void Many<T>(char open, char close, T[] all, Action<T> write)
    {
        _text.Append(open);
        for (var at = 0; at < all.Length; at++)
        {
            if (at > 0)
                _text.Append(',');
            write(all[at]);
        }

        _text.Append(close);
    }

    /// <summary>As the library writes it, or every character escaped.</summary>
    private void Text(string text)
    {
        if (random.Next(8) > 0)
            _text.Append(JsonSerializer.Serialize(text, Hosting.Plain.Options));
        else
            _text.Append('"').AppendJoin("", text.Select(sign => $"\\u{(int)sign:x4}")).Append('"');
    }

    private Rewritten Blank()
    {
        _text.Append(Blanks[random.Next(Blanks.Length)]);
        return this;
    }
}
