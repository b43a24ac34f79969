namespace Fremfaerd.Model.Text;

/// <summary>Writes "a, b og c".</summary>
internal static class Lists
{
    internal static string InWords(IEnumerable<string> items, Language language)
    {
        var all = items.ToArray();
        var and = language == Language.Danish ? " og " : " and ";
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + and + all[^1];
    }
}
