namespace Fremfaerd.Packages;

public class The_packages
{
    [Fact]
    public void Are_three_each_with_symbols_and_a_bill_of_materials_a_template_and_nothing_else()
    {
        var version = Package.Of("Fremfaerd.Model").Version;

        Directory.GetFiles(Package.Folder).Select(Path.GetFileName).Should().BeEquivalentTo(
        [
            .. from id in Package.Ids
               from ending in (string[])[".nupkg", ".snupkg", ".cdx.json"]
               select $"{id}.{version}{ending}",
            $"Fremfaerd.Templates.{version}.nupkg", $"Fremfaerd.Templates.{version}.cdx.json",
        ]);
    }

    [Fact]
    public void Have_one_version_in_nuspec_symbols_and_library()
    {
        var version = Package.Of("Fremfaerd.Model").Version;

        Package.All().Concat(Package.Ids.Select(Package.Symbols)).Select(package => package.Version).Should().AllBe(version);
        Package.All().SelectMany(package => package.Libraries).SelectMany(library => library.Attributes("AssemblyInformationalVersionAttribute"))
            .Should().HaveCount(6).And.AllBe($"{version}+{Repository.Commit}");
    }

    [Theory]
    [InlineData("Fremfaerd.Model", new string[0])]
    [InlineData("Fremfaerd.Model.Reporting", new string[0])]
    [InlineData("Fremfaerd.Model.Serialization", new[]
    {
        "schemas/definition.schema.json", "schemas/event.schema.json", "schemas/gate-report.schema.json", "schemas/history.schema.json",
        "schemas/reply.schema.json",
    })]
    public void Hold_a_library_and_its_documentation_for_each_framework_and_no_stray_file(string id, string[] besides)
    {
        string[] always =
        [
            "README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml",
        ];

        Package.Of(id).Files.Should().BeEquivalentTo([.. always, .. besides]);
        Package.Symbols(id).Files.Should().BeEquivalentTo($"lib/net10.0/{id}.pdb", $"lib/net8.0/{id}.pdb");
    }

    [Fact]
    public void Hold_the_schemas_that_the_pages_show()
    {
        var package = Package.Of("Fremfaerd.Model.Serialization");
        var shown = Directory.GetFiles(Repository.PathTo("docs", "schemas"));

        shown.Should().HaveCount(5);
        shown.Should().AllSatisfy(path => package[$"schemas/{Path.GetFileName(path)}"].Should().Equal(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Are_each_held_against_a_small_baseline_without_bodies()
    {
        var files = Directory.GetFiles(Repository.PathTo("baseline"));

        files.Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(Package.Ids);
        files.Sum(path => new FileInfo(path).Length).Should().BeLessThan(500_000);
        files.Select(path => new Package(path)).Should().AllSatisfy(baseline => baseline.Files.Should().BeEquivalentTo(
            $"lib/net10.0/{baseline.Id}.dll", $"lib/net8.0/{baseline.Id}.dll"));
        files.Select(path => new Package(path)).SelectMany(baseline => baseline.Files.Select(file => Encoding.Latin1.GetString(baseline[file])))
            .Should().AllSatisfy(image => image.Contains("ReferenceAssemblyAttribute", StringComparison.Ordinal).Should().BeTrue());
    }
}
