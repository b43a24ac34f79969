namespace Fremfaerd.Model.Serialization.Tests;

/// <summary>A line of an indented document: where it is, and the value that begins there.</summary>
/// <param name="Path">The JSON path, counted from the layout alone.</param>
/// <param name="Line">From 1.</param>
/// <param name="Value">What stands there, without the comma; an opening bracket for a container.</param>
internal sealed record Spot(string Path, int Line, string Value)
{
    /// <summary>The path with every item of a list alike.</summary>
    internal string Shape => System.Text.RegularExpressions.Regex.Replace(Path, "[0-9]+", "");

    internal bool IsText => Value[0] == '"';

    internal bool IsContainer => Value[0] is '{' or '[';
}

/// <summary>
/// The values of an indented document, found by its line breaks and blanks: a path and a line that owe nothing to the
/// reader under test.
/// </summary>
internal static class Spots
{
    internal static List<Spot> Of(string indented)
    {
        var (spots, steps, items) = (new List<Spot>(), new List<string>(), new List<int>());
        var lines = indented.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].TrimStart(' ');
            var depth = (lines[i].Length - text.Length) / 2;
            if (text.Length == 0 || text[0] is '}' or ']')
                continue;
            steps.RemoveRange(Math.Min(depth, steps.Count), Math.Max(0, steps.Count - depth));
            items.RemoveRange(Math.Min(depth + 1, items.Count), Math.Max(0, items.Count - depth - 1));
            while (items.Count <= depth)
                items.Add(-1);
            var colon = text[0] == '"' && text.IndexOf("\": ", StringComparison.Ordinal) is > 0 and var found && IsName(text, found) ? found : -1;
            steps.Add(depth == 0 ? "$" : colon > 0 ? $".{text[1..colon]}" : $"[{++items[depth]}]");
            spots.Add(new(string.Concat(steps), i + 1, (colon > 0 ? text[(colon + 3)..] : text).TrimEnd(',')));
        }

        return spots;
    }

    /// <summary>The document with another value on the line.</summary>
    internal static string With(this string indented, Spot spot, string value)
    {
        var lines = indented.Split('\n');
        var line = lines[spot.Line - 1];
        var comma = line.EndsWith(',') ? "," : "";
        var start = line.LastIndexOf(spot.Value, StringComparison.Ordinal);
        lines[spot.Line - 1] = $"{line[..start]}{value}{comma}";
        return string.Join('\n', lines);
    }

    /// <summary>The document with another value where the path leads.</summary>
    internal static string With(this string indented, string path, string value) =>
        indented.With(Of(indented).Single(spot => spot.Path == path), value);

    /// <summary>The document with members in front of those of the object or list that begins on the line.</summary>
    internal static string WithFirst(this string indented, Spot container, string inside)
    {
        var lines = indented.Split('\n');
        var isEmpty = lines[container.Line - 1].TrimEnd(',').EndsWith("{}", StringComparison.Ordinal);
        lines[container.Line - 1] = isEmpty ? lines[container.Line - 1].Replace("{}", $"{{{inside}}}", StringComparison.Ordinal) : $"{lines[container.Line - 1]}{inside},";
        return string.Join('\n', lines);
    }

    private static bool IsName(string text, int colon) => text[1..colon].All(char.IsAsciiLetterOrDigit);
}
