using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Tests.Golden;

/// <summary>What the members of the golden events say.</summary>
internal static class Samples
{
    internal static JsonNode Id(string name) => name switch
    {
        "process" or "partOf" => "gulvsensorer-2",
        "actor" => "vikar-1",
        "onBehalfOf" or "requestedBy" => "leder-1",
        "holder" or "author" => "medarbejder-7",
        "role" => "deciding-manager",
        "rolesPresent" or "rolesPresent2" => $"rolle-{name.Length}",
        "system" => "esdh",
        "mandate" => "m-1",
        "contentHash" => new string('a', 64),
        "question" or "onQuestions" => "F1-KO-1",
        "fact" or "onFacts" => "isDigital",
        "unit" => "Birkely",
        _ => $"{name}-1",
    };

    /// <summary>A party that is a committee would be written as one, and a view without remarks has no text.</summary>
    internal static JsonNode Code(string name, JsonArray codes) =>
        (codes.FirstOrDefault(code => (string)code! is "concern" or "citizens") ?? codes[name.Length % codes.Count]!).DeepClone();

    internal static JsonNode Text(string name, string? form) => (form, name) switch
    {
        ("date", "until") => "2026-12-31",
        ("date", _) => "2026-03-02",
        ("date-time", "happenedAt") => "2026-03-02T09:30:00.123456+01:00",
        ("date-time", _) => "2026-03-02T14:05:00+01:00",
        ({ } amount, _) when amount.StartsWith('^') => "1250000.50",
        (_, "currency") => "DKK",
        (_, "cvr") => "12345678",
        (_, "kle") => "27.00.00",
        (_, "caseReference") => "Sag 26/1234",
        (_, "title") => "Gulvsensorer på plejecenter Ærø",
        (_, "reason") => "Det blev aftalt på mødet – »så snart som muligt«.",
        _ => $"{name}: æ ø å Æ Ø Å é “ord” < & > 😀",
    };
}
