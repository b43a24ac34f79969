namespace Fremfaerd.Model.Mutants;

/// <summary>
/// Why survivors make no difference. A line of the list is a file, or indented "original -> replacement" (… at the end of either
/// stands for whatever follows), or indented further the reason for the changes above it.
/// </summary>
internal sealed class Explanations
{
    private readonly List<Change> _changes = [];

    public static Explanations Read(string path)
    {
        var (read, file, reasoned) = (new Explanations(), "", 0);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ')
                file = line;
            else if (!line.StartsWith("        ", StringComparison.Ordinal))
                read._changes.Add(Change.Of(file, line.Trim()));
            else
                for (; reasoned < read._changes.Count; reasoned++)
                    read._changes[reasoned].Reason = line.Trim();
        }

        return read;
    }

    /// <summary>The reason, or null where none is given.</summary>
    public string? Of(Mutant mutant)
    {
        if (_changes.Find(change => change.Is(mutant)) is not { } known)
            return null;
        known.IsUsed = true;
        return known.Reason;
    }

    /// <summary>What is explained of these files and was not asked for: it is killed by now, or reads otherwise.</summary>
    public IEnumerable<string> Unused(IReadOnlyCollection<string> files) =>
        from change in _changes
        where !change.IsUsed && files.Contains(change.File)
        select $"{change.File}: {change.Original} -> {change.Replacement}";

    private sealed record Change(string File, string Original, string Replacement)
    {
        public string? Reason { get; set; }

        public bool IsUsed { get; set; }

        public static Change Of(string file, string line) => line.Split(" -> ", 2) is [var original, var replacement]
            ? new(file, original, replacement)
            : throw new FormatException($"In the list of explanations, under {file}: there is no \" -> \" in: {line}");

        public bool Is(Mutant mutant) => mutant.File == File && Fits(Original, mutant.Original) && Fits(Replacement, mutant.Replacement);

        private static bool Fits(string pattern, string text) =>
            pattern.EndsWith('…') ? text.StartsWith(pattern.TrimEnd('…', ' '), StringComparison.Ordinal) : pattern == text;
    }
}
