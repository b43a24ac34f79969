using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>A page as its lines: what stands in fences, its headings as GitHub anchors them, and its links.</summary>
/// <param name="Path">From the root of the repository, with slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record PageText(string Path, string Text)
{
    /// <summary>A fenced block.</summary>
    /// <param name="Page">Where it stands.</param>
    /// <param name="Line">Of its opening, from 1.</param>
    /// <param name="Language">What stands after the fence.</param>
    /// <param name="Name">Of the comment on the line before, or none.</param>
    /// <param name="Section">The number of headings before it.</param>
    internal sealed record Fence(string Page, int Line, string Language, string? Name, int Section);

    internal List<Fence> Fences()
    {
        var (fences, headings, before) = (new List<Fence>(), 0, "");
        foreach (var (number, line, part) in Lines())
        {
            if (part == Part.Prose && Heading().IsMatch(line))
                headings++;
            if (part == Part.Opening)
                fences.Add(new(Path, number, line.Trim().TrimStart('`'), Mark().Match(before) is { Success: true } mark ? mark.Groups[1].Value : null, headings));
            before = line;
        }

        return fences;
    }

    /// <summary>The anchors of headings, and those set by hand.</summary>
    internal HashSet<string> Anchors()
    {
        var (anchors, seen) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (_, line, _) in Lines().Where(line => line.Part == Part.Prose))
        {
            foreach (Match set in SetByHand().Matches(line))
                anchors.Add(set.Groups[1].Value);
            if (Heading().Match(line) is not { Success: true } heading)
                continue;
            var slug = SlugOf(heading.Groups[1].Value);
            seen[slug] = seen.GetValueOrDefault(slug) + 1;
            anchors.Add(seen[slug] == 1 ? slug : $"{slug}-{seen[slug] - 1}");
        }

        return anchors;
    }

    /// <summary>The targets of links and images, outside code.</summary>
    internal IEnumerable<(int Line, string Target)> Links() =>
        from line in Lines()
        where line.Part == Part.Prose
        from link in Link().Matches(Code().Replace(line.Text, ""))
        select (line.Number, link.Groups.Values.Skip(1).First(one => one.Success).Value);

    /// <summary>As GitHub does: markup away, lower case, signs away, spaces to hyphens.</summary>
    internal static string SlugOf(string heading)
    {
        var words = LinkText().Replace(heading, "$1").Trim().ToLowerInvariant();
        return string.Concat(words.Where(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '_')).Replace(' ', '-');
    }

    private IEnumerable<(int Number, string Text, Part Part)> Lines()
    {
        string? fence = null;
        foreach (var (index, line) in Text.Split('\n').Select((line, index) => (index, line)))
        {
            var ticks = string.Concat(line.TrimStart().TakeWhile(sign => sign == '`'));
            var opens = fence is null && ticks.Length >= 3;
            yield return (index + 1, line, opens ? Part.Opening : fence is null ? Part.Prose : Part.Inside);
            fence = opens ? ticks : line.Trim() == fence ? null : fence;
        }
    }

    private enum Part
    {
        Prose = 1,
        Opening,
        Inside,
    }

    [GeneratedRegex("^<!-- ([a-z0-9-]+) -->$")]
    private static partial Regex Mark();

    [GeneratedRegex("^#{1,6} +(.+?)(?: +#+)?$")]
    private static partial Regex Heading();

    [GeneratedRegex("<a (?:id|name)=\"([^\"]+)\"")]
    private static partial Regex SetByHand();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex("""\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|(?:href|src)="([^"]+)"|^\[[^\]]+\]:\s+<?([^\s>]+)""")]
    private static partial Regex Link();
}
