using System.Text;
using System.Text.RegularExpressions;
using Fremfaerd.Model.Tests.Definitions;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>docs/sources.md says what every source key in the definition and in the XML docs stands for.</summary>
public partial class The_page_of_sources
{
    private static readonly (string Key, string What)[] Articles =
    [
        ("S0", "Indfør ny teknologi med en god samarbejdskultur (vpt.dk, 2023)"),
        ("S1", "Få det bedste ud af ny teknologi og de digitale muligheder (vpt.dk, 2022)"),
        ("S2", "Skal I have hjælp til implementering af ny teknologi? (vpt.dk)"),
        ("S3", "Hvordan skal vi samarbejde om god implementering? (vpt.dk, 2022)"),
        ("S4", "An article on Kommunernes teknologispring"),
    ];

    private static readonly (string Key, string What)[] InTheDocs =
    [
        ("D03", "Ergoterapeutforeningen: MED-samarbejdet, https://www.etf.dk/Min-Karriere/For-dig-som-er/TR/MED-samarbejdet"),
        ("D04", "FOA: opbygningen af MED, https://www.foa.dk/raad-regler/tillidsvalgt/indflydelse/med/struktur-i-med/opbygningen-af-med"),
        ("D05", "Aabenraa: lokale MED-udvalg, https://medarbejderportalen.aabenraa.dk/med-og-arbejdsmiljoe/med-organisationen/lokale-med-udvalg"),
        ("D06", "Aabenraa Lærerkreds: MED levels, https://www.kreds92.dk/laerer-i-aabenraa/med"),
        ("D17", "Second source on the Digital Omnibus, futureprep.eu (host only)"),
        ("D18", "Tender thresholds are revised every two years (law firm), horten.dk (host only)"),
    ];

    [Fact]
    public void Lists_every_key() => Approved.MatchesFile(Page(), Repository.PathTo("docs", "sources.md"));

    [Fact]
    public void Misses_no_key_that_the_code_names()
    {
        var page = Page();
        var files = Directory.EnumerateFiles(Repository.PathTo("src", "Fremfaerd.Model"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        var named = files.SelectMany(file => Key().Matches(File.ReadAllText(file))).Select(match => match.Value).Distinct().ToList();

        named.Should().HaveCountGreaterThan(100);
        named.Where(key => !page.Contains($"| {key} |", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Sources\n\nWhat the source keys in checks, questions, facts and XML docs stand for. `derived` is an inference of this library. Many\noutside pages were read in excerpt only; a municipality checks a rule at its source. This page is kept true by a test.\n\nPå dansk: siden siger, hvilken artikel, aftale, lov eller vejledning hver kildenøgle står for.\n");
        Table(page, "Articles", "key | article", Articles.Select(one => (one.Key, one.What)));
        Table(page, "Statements of the articles", "key | statement, in our words", CatalogueFile.Content.SeedStatements.Select(one => (one.Key, one.Value)));
        Table(page, "Outside sources", "key | what, where", CatalogueFile.Content.Sources.Select(
            one => (one.Key, $"{one.Value.GetProperty("title").GetString()}, {one.Value.GetProperty("url").GetString()}")));
        Table(page, "Outside sources named by parameters and in XML docs only", "key | what, where", InTheDocs);
        return page.ToString();
    }

    private static void Table(StringBuilder page, string title, string heads, IEnumerable<(string Key, string What)> rows)
    {
        page.Append($"\n## {title}\n\n| {heads} |\n|---|---|\n");
        foreach (var (key, what) in rows)
            page.Append($"| {key} | {what} |\n");
    }

    [GeneratedRegex(@"\b(S[0-4]\.[0-9]+|[XD][0-9]{2})\b")]
    private static partial Regex Key();
}
