namespace Fremfaerd.Model.Text;

/// <summary>Writes "a, b og c" and "a, b eller c".</summary>
internal static class Lists
{
    internal static string InWords(IEnumerable<string> items, Language language) =>
        InWords(items, language == Language.Danish ? " og " : " and ");

    internal static string InWords(IEnumerable<string> items, string beforeLast)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + beforeLast + all[^1];
    }
}
