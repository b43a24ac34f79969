using System.Text.Json;
using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Bom;

/// <summary>The document itself: CycloneDX 1.6 (ECMA-424).</summary>
internal static class CycloneDx
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static string Write(Package package, Restored restored) =>
        new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["serialNumber"] = $"urn:uuid:{Guid.NewGuid()}",
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["timestamp"] = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
                ["component"] = Root(package),
            },
            ["components"] = new JsonArray([.. restored.Components.Select(One)]),
            ["dependencies"] = new JsonArray([Needs(package.Reference, restored.Direct), .. restored.Components.Select(one => Needs(one.Reference, one.DependsOn))]),
        }.ToJsonString(Indented) + "\n";

    private static JsonObject Root(Package package) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = package.Reference,
        ["authors"] = new JsonArray(new JsonObject { ["name"] = package.Authors }),
        ["name"] = package.Id,
        ["version"] = package.Version,
        ["description"] = package.Description,
        ["hashes"] = Hashes(package.Sha512),
        ["licenses"] = Licenses(package.License),
        ["purl"] = package.Reference,
    };

    private static JsonObject One(Component component)
    {
        var one = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = component.Reference,
            ["name"] = component.Name,
            ["version"] = component.Version,
            ["scope"] = component.IsShipped ? "required" : "excluded",
            ["purl"] = component.Reference,
            ["properties"] = new JsonArray([.. component.Frameworks.Select(framework => new JsonObject { ["name"] = "nuget:framework", ["value"] = framework })]),
        };
        if (component.Sha512 is { } hash)
            one["hashes"] = Hashes(hash);
        if (component.License is { } license)
            one["licenses"] = Licenses(license);
        return one;
    }

    private static JsonObject Needs(string reference, IReadOnlyList<string> others) =>
        new() { ["ref"] = reference, ["dependsOn"] = new JsonArray([.. others.Select(other => JsonValue.Create(other))]) };

    private static JsonArray Hashes(string sha512) => [new JsonObject { ["alg"] = "SHA-512", ["content"] = sha512 }];

    private static JsonArray Licenses(string? expression) => expression is null ? [] : [new JsonObject { ["expression"] = expression }];
}
