using System.Reflection;
using System.Text;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>docs/glossary.md is written from the types: their XML docs, the names and codes of their values, and the standard definition.</summary>
public class The_glossary
{
    private const string Intro = """
        # Glossary

        The words of the field in Danish, the types that stand for them, and what they mean. Below come the names people read and the wire codes
        that files use: a code is permanent and never the C# name or a number. Only the names of phases, main phases, themes and levels, and the
        four questions of the themes, are official; the rest is this library's wording. Keys such as `S3.25` and `X02` stand in
        [sources.md](sources.md), every member of a type in the [API reference](api/README.md). A test writes this page from the code.

        På dansk: siden holder fagets ord op mod bibliotekets typer og viser navne og koder på begge sprog.

        """;

    private static readonly DefinitionDraft Standard = StandardDefinition.Current.Content;

    [Fact]
    public void Says_what_the_types_say() => Approved.MatchesFile(Page(), Repository.PathTo("docs", "glossary.md"));

    [Fact]
    public void Misses_no_type_with_names_and_codes() => GlossaryWords.Coded.Select(one => one.Type).Should().BeEquivalentTo(
        typeof(TechnologyProcess).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.GetFields().Any(field => field.IsDefined(typeof(TermAttribute)))));

    /// <summary>The words the library was designed around.</summary>
    [Fact]
    public void Has_every_word_of_the_design() => GlossaryWords.Field.Concat(GlossaryWords.Coded).Select(one => one.Type).Should().OnlyHaveUniqueItems().And.Contain(
    [
        typeof(TechnologyProcess), typeof(Phase), typeof(MainPhase), typeof(Theme), typeof(Question), typeof(InvolvementLevel), typeof(Party),
        typeof(Gate), typeof(ReadinessCheck), typeof(ProcessFact), typeof(Committee), typeof(InvolvementFrame), typeof(Viewpoint), typeof(Guideline),
        typeof(Waiver), typeof(Passage), typeof(ProcessDefinition),
    ]);

    private static string Page()
    {
        var page = new StringBuilder(Intro);
        page.Append("\n## Words\n\n| dansk | type | what it is |\n|---|---|---|\n");
        foreach (var (danish, type) in GlossaryWords.Field.Concat(GlossaryWords.Coded.Take(5)).OrderBy(one => one.Danish, StringComparer.OrdinalIgnoreCase))
            page.Append($"| {danish} | {Link(type)} | {XmlSummaries.Of(type)} |\n");
        page.Append("\n## Gates of the standard definition\n\n| code | dansk | English | phase |\n|---|---|---|---|\n");
        foreach (var gate in Standard.Gates)
            page.Append($"| `{gate.Id}` | {gate.Name.Danish} | {gate.Name.English} | `{gate.Phase.Code}` |\n");
        Named(page, "Roles", Standard.Roles.Select(role => (role.Id.ToString(), role.Name)));
        Named(page, "Facts", Standard.Facts.Select(fact => (fact.Id.ToString(), fact.Text)));
        Named(page, "Dated parameters", Standard.Parameters.Select(parameter => (parameter.Id.ToString(), parameter.Name)));
        Named(page, "Principles of good involvement", Standard.Principles.Select(principle => (principle.Id, principle.Label)));
        page.Append("\n## Questions of the themes\n\n| theme | dansk | English |\n|---|---|---|\n");
        foreach (var theme in Enum.GetValues<Theme>())
            page.Append($"| `{theme.Code}` | {theme.Question.Danish} | {theme.Question.English} |\n");
        page.Append("\n## Names and codes\n");
        foreach (var (danish, type) in GlossaryWords.Coded)
            Coded(page, danish, type);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Named(StringBuilder page, string title, IEnumerable<(string Code, LocalizedText Name)> names)
    {
        page.Append($"\n## {title} of the standard definition\n\n| code | dansk | English |\n|---|---|---|\n");
        foreach (var (code, name) in names)
            page.Append($"| `{code}` | {name.Danish} | {name.English} |\n");
    }

    private static void Coded(StringBuilder page, string danish, Type type)
    {
        page.Append($"\n### {type.Name}: {danish}\n\n{XmlSummaries.Of(type)} {Link(type)}\n\n| code | dansk | English | what it says |\n|---|---|---|---|\n");
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var term = field.GetCustomAttribute<TermAttribute>()!;
            page.Append($"| `{term.Code}` | {term.Name.Danish} | {term.Name.English} | {XmlSummaries.Of(type, field.Name)} |\n");
        }
    }

    private static string Link(Type type) => $"[`{type.Name}`](api/{type.Namespace}.md#{type.Name.ToLowerInvariant()})";
}
