namespace Fremfaerd.Model.Reporting.Writing;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class TextLines
{
    /// <summary>Lines no longer than asked, at least one; a longer word stands alone on its line.</summary>
    internal static IEnumerable<string> Of(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
