using System.Text.Json;

namespace Fremfaerd.Model.Mutants;

/// <summary>Stryker's report of a build: which mutants there are, and where.</summary>
internal static class Report
{
    /// <summary>Those that compile and are of a kind that is asked for, in the order of the source.</summary>
    public static IReadOnlyList<Mutant> Read(string path)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(path));
        return
        [
            .. from file in report.RootElement.GetProperty("files").EnumerateObject()
               let name = Shortened(file.Name)
               let lines = file.Value.GetProperty("source").GetString()!.Split('\n')
               from mutant in file.Value.GetProperty("mutants").EnumerateArray()
               where mutant.GetProperty("status").GetString() is not ("Ignored" or "CompileError")
               let made = Read(mutant, name, lines)
               orderby made.File, made.Line, made.Column, made.Id
               select made
        ];
    }

    private static Mutant Read(JsonElement mutant, string file, string[] lines)
    {
        var location = mutant.GetProperty("location");
        var (start, end) = (location.GetProperty("start"), location.GetProperty("end"));
        var (line, column) = (start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32());
        var (lastLine, lastColumn) = (end.GetProperty("line").GetInt32(), end.GetProperty("column").GetInt32());
        var original = line == lastLine ? lines[line - 1][(column - 1)..(lastColumn - 1)] : lines[line - 1][(column - 1)..].TrimEnd() + " …";
        return new(
            int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            file, line, column, mutant.GetProperty("mutatorName").GetString()!, original, OneLine(mutant.GetProperty("replacement").GetString()!));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shortened(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var src = Array.LastIndexOf(parts, "src");
        return string.Join('/', parts.Skip(src < 0 ? 0 : src + 2));
    }
}
