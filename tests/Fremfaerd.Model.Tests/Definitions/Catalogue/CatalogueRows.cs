using System.Text.Json.Serialization;

namespace Fremfaerd.Model.Tests.Definitions;

internal sealed record CataloguePhase(
    string Code,
    string Enum,
    string Name,
    [property: JsonPropertyName("purpose_da")] string PurposeDa,
    [property: JsonPropertyName("purpose_en")] string PurposeEn,
    string Src);

internal sealed record CatalogueTheme(string Code, string Name, string Enum, string Question);

internal sealed record CatalogueQuestion(string Id, string Phase, string Theme, string Da, string En, string Source);

internal sealed record CatalogueFact(string Fact, string Da, string Source);

internal sealed record CatalogueCheck(
    string Id,
    string Phase,
    string Gate,
    string Severity,
    string AppliesWhen,
    string Da,
    string En,
    string RationaleDa,
    string RationaleEn,
    string Evidence,
    string Basis,
    string Source);

internal sealed record CatalogueInvolvement(
    string Phase,
    string Group,
    string Default,
    string Floor,
    string RaiseWhen,
    string RationaleDa,
    string RationaleEn,
    string Source);

internal sealed record CataloguePrinciple(string Id, string Da, string En, string Source);

internal sealed record CataloguePrinciples(string Primary, string Secondary);

internal sealed record CatalogueEvidence(string Da, string En);
