using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>docs/codes.md is written from the code; a code once released is never renamed.</summary>
public partial class The_page_of_codes
{
    private static readonly Type[] Tables =
    [
        .. typeof(TechnologyProcess).Assembly.GetTypes()
            .Where(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Any(field => field.FieldType == typeof(CodedText)))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    private static Type[] Refusals => [.. Tables.Where(IsOfRefusals)];

    private static Type[] Findings => [.. Tables.Where(table => !IsOfRefusals(table) && table != typeof(WayOutTexts) && table != typeof(HistoryFaults))];

    private static bool IsOfRefusals(Type table) => table.Name.Contains("Refusal", StringComparison.Ordinal) || table == typeof(TypedText);

    private static IEnumerable<CodedText> In(params Type[] tables) =>
        from table in tables
        from field in table.GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        where field.FieldType == typeof(CodedText)
        select (CodedText)field.GetValue(null)!;

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(
        Repository.PathTo("src", "Fremfaerd.Model"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
        .Order(StringComparer.Ordinal).Select(File.ReadAllText);

    [Fact]
    public void Lists_every_code_with_its_texts() =>
        Approved.MatchesFile(Page(), Repository.PathTo("docs", "codes.md"));

    [Fact]
    public void Gives_every_message_a_code_of_its_own() =>
        In(Tables).Distinct().Select(text => text.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => Form().IsMatch(code));

    [Fact]
    public void Misses_no_coded_text_of_the_library() =>
        typeof(TechnologyProcess).Assembly.GetTypes()
            .Where(type => !type.Name.Contains('<') && In(type).Any())
            .Should().BeEquivalentTo(Tables);

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Codes\n\nEvery \"no\" has a permanent code: programs may rely on it, people read the text beside it. This page is written from the\ncode by a test (`Docs/CodesTests.cs`); a code is never renamed or used for something else.\n\nPå dansk: siden viser alle koder for afvisninger og fund med deres tekst på begge sprog; en kode får aldrig et andet navn.\n");
        Texts(page, "Refusals", "`Refused.Code`: why a command was refused, and what to do instead.", In(Refusals));
        Texts(page, "Findings", "`Finding.Code` in a gate report: what was found when a check was judged. A host's own requirement has the code `custom.` and its id.", In(Findings));
        Texts(page, "Ways out", "`CheckResult.WayOut`: what is left where no step can meet a check any more.", In(typeof(WayOutTexts)));
        Texts(page, "Histories", "`HistoryException.Code`: why a history was not loaded.", In(typeof(HistoryFaults)));
        Codes(page, "Definitions", "`DefinitionMistake.Code`: why a definition was not built. The message says more.", DefinitionCode());
        return page.ToString();
    }

    private static void Texts(StringBuilder page, string title, string intro, IEnumerable<CodedText> texts)
    {
        page.Append($"\n## {title}\n\n{intro}\n\n| code | dansk | English |\n|---|---|---|\n");
        foreach (var text in texts.OrderBy(text => text.Code, StringComparer.Ordinal))
            page.Append($"| `{text.Code}` | {text.Text.Danish} | {text.Text.English} |\n");
    }

    private static void Codes(StringBuilder page, string title, string intro, Regex form)
    {
        page.Append($"\n## {title}\n\n{intro}\n\n");
        foreach (var code in Sources().SelectMany(source => form.Matches(source)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal))
            page.Append($"- `{code}`\n");
    }

    [GeneratedRegex(@"\A[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\z")]
    private static partial Regex Form();

    [GeneratedRegex("\\(\\s*\"(definition\\.[a-z-]+)\"")]
    private static partial Regex DefinitionCode();
}
