using System.Text;

namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>Follows the tokens of a document and knows the JSON path of the last one.</summary>
internal sealed class PathTracker
{
    /// <summary>Paths of this library's own documents are shorter; a longer one only repeats names of strangers.</summary>
    private const int Most = 120;

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
            _open[^1] = _open[^1] with { Name = Echo.Name(ref reader) };
        else if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _open.Add(new Level(reader.TokenType == JsonTokenType.StartArray, -1, null));
    }

    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (var level in _open)
            path.Append(level.Step);
        return path.Length <= Most ? path.ToString() : path.ToString(0, Most) + "…";
    }

    /// <summary>A container that is open, and the member or place reached in it.</summary>
    private readonly record struct Level(bool IsArray, int Index, string? Name)
    {
        internal string Step => (IsArray, Name) switch
        {
            (true, _) => Index < 0 ? "" : $"[{Index}]",
            (_, null) => "",
            // What is no name of a member may be anything that was typed.
            _ => Name.All(char.IsAsciiLetterOrDigit) ? $".{Name}" : "['?']",
        };
    }
}
