using System.IO.Enumeration;

namespace Fremfaerd.Model.Mutants;

/// <summary>Files that are counted together: a line of the list says name, project and patterns; ! leaves out.</summary>
internal sealed record Group(string Name, string Project, IReadOnlyList<string> Patterns)
{
    public static IReadOnlyList<Group> ReadAll(string path) =>
    [
        .. from line in File.ReadLines(path)
           let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           where words.Length > 2 && !line.StartsWith('#')
           select new Group(words[0], words[1], words[2..])
    ];

    public bool Holds(string file) =>
        Patterns.Any(pattern => pattern[0] != '!' && Fits(pattern, file)) &&
        !Patterns.Any(pattern => pattern[0] == '!' && Fits(pattern[1..], file));

    private static bool Fits(string pattern, string file) =>
        pattern.Count(letter => letter == '/') == file.Count(letter => letter == '/') && FileSystemName.MatchesSimpleExpression(pattern, file, ignoreCase: false);
}
