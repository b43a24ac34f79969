namespace Fremfaerd.Model.Serialization.Tests;

/// <summary>The members of an object as text, to be put together in another way.</summary>
internal static class Parts
{
    internal static List<(string Name, string Value)> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetRawText().Replace("\n", "", StringComparison.Ordinal)))];
    }

    internal static string Object(IEnumerable<(string Name, string Value)> members) =>
        $"{{{string.Join(',', members.Select(member => $"\"{member.Name}\":{member.Value}"))}}}";

    internal static IEnumerable<List<(string Name, string Value)>> Orders(List<(string Name, string Value)> members)
    {
        if (members.Count == 0)
            yield return [];
        foreach (var first in members)
        {
            foreach (var rest in Orders([.. members.Where(one => one != first)]))
                yield return [first, .. rest];
        }
    }

    /// <summary>The document without the blanks between its tokens.</summary>
    internal static string WithoutBlanks(string json)
    {
        var kept = new System.Text.StringBuilder();
        for (var (i, isText) = (0, false); i < json.Length; i++)
        {
            if (json[i] == '\\')
                kept.Append(json[i++]);
            else if (json[i] == '"')
                isText = !isText;
            if (isText || !char.IsWhiteSpace(json[i]))
                kept.Append(json[i]);
        }

        return kept.ToString();
    }
}
