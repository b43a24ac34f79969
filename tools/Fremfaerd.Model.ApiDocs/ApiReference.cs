using System.Globalization;
using System.Reflection;
using System.Text;
using Fremfaerd.Model.Reporting;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.ApiDocs;

/// <summary>The API reference as pages of Markdown: an index, and a page for each namespace. The same code gives the same bytes.</summary>
internal static class ApiReference
{
    internal const string Index = "README.md";

    private const string Intro = """
        # API reference

        Every public type, from the XML docs of the three packages. Written by `dotnet run --project tools/Fremfaerd.Model.ApiDocs`; a test says
        when it is stale. Where to begin: [ProcessSession](Fremfaerd.Model.md#processsession) to follow a course,
        [GateReport](Fremfaerd.Model.Readiness.md#gatereport) for what a gate answers,
        [ProcessDefinition](Fremfaerd.Model.Definitions.md#processdefinition) for a municipality of your own,
        [FremfaerdJson](Fremfaerd.Model.Serialization.md#fremfaerdjson) for files, and
        [CourseReports](Fremfaerd.Model.Reporting.md#coursereports) for what people look at.

        På dansk: alle offentlige typer med deres medlemmer, skrevet ud fra kommentarerne i koden.

        """;

    private static readonly Assembly[] Packages = [typeof(TechnologyProcess).Assembly, typeof(FremfaerdJson).Assembly, typeof(CourseReports).Assembly];

    /// <summary>By name of the file.</summary>
    internal static SortedDictionary<string, string> Pages()
    {
        var comments = new XmlComments(Packages);
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Index] = IndexOf(comments) };
        foreach (var room in Packages.SelectMany(ApiTypes.Of).GroupBy(type => type.Namespace!))
            pages.Add($"{room.Key}.md", PageOf(room.Key, room, comments));
        return pages;
    }

    private static string IndexOf(XmlComments comments)
    {
        var page = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        foreach (var package in Packages)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## Package {package.GetName().Name}\n");
            foreach (var room in ApiTypes.Of(package).GroupBy(type => type.Namespace!))
            {
                page.Append(CultureInfo.InvariantCulture, $"\n### [{room.Key}]({room.Key}.md)\n\n| type | what it is |\n|---|---|\n");
                foreach (var type in room.Where(type => !ApiTypes.IsOnlyExtensions(type)))
                    page.Append(CultureInfo.InvariantCulture, $"| [{ApiNames.Escaped(ApiNames.Of(type))}]({CommentText.LinkTo(type)}) | {FirstSentence(CommentText.Of(comments.Summary(type), from: null))} |\n");
            }
        }

        return page.ToString();
    }

    private static string PageOf(string room, IEnumerable<Type> types, XmlComments comments)
    {
        var page = new StringBuilder($"# {room}\n\nPart of the [API reference]({Index}), written from the XML docs.\n");
        foreach (var type in types.Where(type => !ApiTypes.IsOnlyExtensions(type)))
            new TypeSection(type, comments).AppendTo(page);
        return page.ToString();
    }

    private static string FirstSentence(string text)
    {
        var line = text.Split('\n')[0];
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? line : line[..(end + 1)];
    }
}
