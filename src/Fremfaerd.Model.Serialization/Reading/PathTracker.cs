using System.Text;

namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>
/// Follows the tokens of a document and knows the JSON path of the last one. Names are kept as places and read only for the path,
/// so that finding the fault at the end of a large document costs no memory.
/// </summary>
internal readonly ref struct PathTracker(ReadOnlySpan<byte> document)
{
    /// <summary>Paths of this library's own documents are shorter; a longer one only repeats names of strangers.</summary>
    private const int Most = 120;

    /// <summary>What is no name of a member may be anything that was typed.</summary>
    private const string Unnamed = "['?']";

    private readonly ReadOnlySpan<byte> _document = document;

    private readonly List<Level> _open = [];

    internal void Follow(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _open.RemoveAt(_open.Count - 1);
            return;
        }

        if (_open.Count > 0 && _open[^1].IsArray)
            _open[^1] = _open[^1] with { Index = _open[^1].Index + 1 };
        if (reader.TokenType == JsonTokenType.PropertyName)
            _open[^1] = _open[^1] with { NameAt = (int)reader.TokenStartIndex };
        else if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _open.Add(new Level(reader.TokenType == JsonTokenType.StartArray, -1, -1));
    }

    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (var level in _open)
            path.Append(StepOf(level));
        return path.Length <= Most ? path.ToString() : path.ToString(0, Most) + "…";
    }

    private string StepOf(Level level) => level switch
    {
        { IsArray: true, Index: >= 0 } => $"[{level.Index}]",
        { IsArray: false, NameAt: >= 0 } when NameAt(level.NameAt) is var name => name.All(char.IsAsciiLetterOrDigit) ? $".{name}" : Unnamed,
        _ => "",
    };

    private string NameAt(int place)
    {
        var reader = new Utf8JsonReader(_document[place..]);
        reader.Read();
        return Echo.Name(ref reader);
    }

    /// <summary>A container that is open, and the place reached in it: of an array the item, of an object the byte of the member's name.</summary>
    private readonly record struct Level(bool IsArray, int Index, int NameAt);
}
