using System.Text.Json;

namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>The catalogue the standard definition was written from, as data: nothing of it may be lost on the way into code.</summary>
internal sealed record CatalogueFile(
    IReadOnlyDictionary<string, string> SeedStatements,
    IReadOnlyDictionary<string, JsonElement> Sources,
    IReadOnlyList<CataloguePhase> Phases,
    IReadOnlyList<CatalogueTheme> Themes,
    IReadOnlyList<CatalogueQuestion> Questions,
    IReadOnlyList<CatalogueFact> Facts,
    IReadOnlyList<CatalogueCheck> Checks,
    IReadOnlyList<CatalogueInvolvement> Involvement,
    IReadOnlyList<CataloguePrinciple> Principles,
    IReadOnlyDictionary<string, CataloguePrinciples> PrinciplesByPhase,
    IReadOnlyDictionary<string, CatalogueEvidence> Evidence)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal static CatalogueFile Content { get; } = Read();

    internal static Phase PhaseOf(string code) =>
        Enum.Parse<Phase>(Content.Phases.Single(phase => phase.Code == code).Enum);

    internal static IEnumerable<string> Codes(string list) => list.Split(", ");

    private static CatalogueFile Read()
    {
        var path = Repository.PathTo("tests", "Fremfaerd.Model.Tests", "Definitions", "catalogue.json");
        return JsonSerializer.Deserialize<CatalogueFile>(File.ReadAllText(path), Options)!;
    }
}
