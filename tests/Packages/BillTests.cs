using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Fremfaerd.Packages;

/// <summary>That each fits the schema of CycloneDX is shown by .ci/check-packages, with a validator of other people.</summary>
public class A_bill_of_materials
{
    public static TheoryData<string> Ids => [.. Package.Ids, "Fremfaerd.Templates"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Belongs_to_the_package_beside_it(string id)
    {
        var package = Path.ChangeExtension(PathOf(id), null);
        var component = Bill(id)["metadata"]!["component"]!;

        component["purl"]!.GetValue<string>().Should().Be($"pkg:nuget/{id}@{Package.Of(id).Version}");
        component["hashes"]![0]!["content"]!.GetValue<string>().Should().Be(
            Convert.ToHexStringLower(SHA512.HashData(File.ReadAllBytes(Path.ChangeExtension(package, ".nupkg")))));
    }

    [Theory]
    [InlineData("Fremfaerd.Model")]
    [InlineData("Fremfaerd.Model.Reporting", "Fremfaerd.Model")]
    [InlineData("Fremfaerd.Model.Serialization", "Fremfaerd.Model", "System.IO.Pipelines", "System.Text.Encodings.Web", "System.Text.Json")]
    [InlineData("Fremfaerd.Templates")]
    public void Names_everything_a_user_gets_with_it_and_nothing_else(string id, params string[] needed) =>
        Components(id).Where(one => one["scope"]!.GetValue<string>() == "required").Select(NameOf).Should().BeEquivalentTo(needed);

    [Fact]
    public void Names_what_was_there_when_it_was_built() =>
        Components("Fremfaerd.Model").Where(one => one["scope"]!.GetValue<string>() == "excluded").Select(NameOf).Distinct()
            .Should().Contain("Microsoft.CodeAnalysis.BannedApiAnalyzers");

    [Theory]
    [InlineData("Fremfaerd.Model")]
    [InlineData("Fremfaerd.Model.Reporting")]
    [InlineData("Fremfaerd.Model.Serialization")]
    public void Says_for_every_stranger_which_file_it_was_and_its_licence(string id) =>
        Components(id).Where(one => !NameOf(one).StartsWith("Fremfaerd.", StringComparison.Ordinal)).Should().AllSatisfy(one =>
        {
            one["hashes"]![0]!["content"]!.GetValue<string>().Should().MatchRegex("^[0-9a-f]{128}$");
            one["licenses"]![0]!["expression"]!.GetValue<string>().Should().NotBeEmpty();
        });

    [Fact]
    public void Says_what_brings_what()
    {
        var links = Bill("Fremfaerd.Model.Serialization")["dependencies"]!.AsArray().ToDictionary(
            one => one!["ref"]!.GetValue<string>(), one => one!["dependsOn"]!.AsArray().Select(other => other!.GetValue<string>()).ToArray());
        var version = Package.Of("Fremfaerd.Model").Version;

        links[$"pkg:nuget/Fremfaerd.Model.Serialization@{version}"].Should().BeEquivalentTo($"pkg:nuget/Fremfaerd.Model@{version}", "pkg:nuget/System.Text.Json@10.0.14");
        links["pkg:nuget/System.Text.Json@10.0.14"].Should().BeEquivalentTo("pkg:nuget/System.IO.Pipelines@10.0.14", "pkg:nuget/System.Text.Encodings.Web@10.0.14");
    }

    private static string NameOf(JsonNode component) => component["name"]!.GetValue<string>();

    private static IEnumerable<JsonNode> Components(string id) => Bill(id)["components"]!.AsArray().Select(one => one!);

    private static JsonNode Bill(string id) => JsonNode.Parse(File.ReadAllText(PathOf(id)))!;

    private static string PathOf(string id) => Path.Combine(Package.Folder, $"{id}.{Package.Of(id).Version}.cdx.json");
}
