namespace Fremfaerd.Packages;

public class The_nuspec
{
    public static TheoryData<string> Ids => [.. Package.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Names_authors_subject_and_licence(string id)
    {
        var package = Package.Of(id);

        package.Id.Should().Be(id);
        package.Said("authors").Should().Be("Fremfaerd.Model contributors");
        package.Said("description").Length.Should().BeInRange(60, 300);
        package.Said("tags").Split(' ').Should().HaveCountGreaterThan(4).And.OnlyHaveUniqueItems();
        package.Said("readme").Should().Be("README.md");
        package.Said("icon").Should().Be("icon.png");
        package.Said("license").Should().Be("MIT");
        package.Find("license")!.Attribute("type")!.Value.Should().Be("expression");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Says_where_the_sources_lie_and_which_commit_it_was(string id)
    {
        foreach (var package in (Package[])[Package.Of(id), Package.Symbols(id)])
        {
            package.Said("projectUrl").Should().Be(Repository.Address);
            package.Find("repository")!.Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}").Should().BeEquivalentTo(
                "type=git", $"url={Repository.Address}", $"commit={Repository.Commit}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tells_what_the_changelog_tells_of_the_version(string id)
    {
        var package = Package.Of(id);
        var parts = Repository.Text("CHANGELOG.md").Split("\n## [");
        var told = parts.SingleOrDefault(part => part.StartsWith($"{package.Version}]", StringComparison.Ordinal))
            ?? parts.Single(part => part.StartsWith("Unreleased]", StringComparison.Ordinal));

        package.Said("releaseNotes").Replace("\r", "", StringComparison.Ordinal).Should().NotBeEmpty().And.Be(told[told.IndexOf('\n', StringComparison.Ordinal)..].Trim());
    }

    [Fact]
    public void Asks_for_no_other_package_in_the_model() => Package.Of("Fremfaerd.Model").Needs().Should().BeEquivalentTo("net8.0: nothing", "net10.0: nothing");

    [Fact]
    public void Asks_for_the_model_of_the_same_version_in_reporting()
    {
        var package = Package.Of("Fremfaerd.Model.Reporting");

        package.Needs().Should().BeEquivalentTo($"net8.0: Fremfaerd.Model [{package.Version}]", $"net10.0: Fremfaerd.Model [{package.Version}]");
    }

    [Fact]
    public void Asks_for_the_model_of_the_same_version_and_on_net8_for_the_newer_reader_in_serialization()
    {
        var package = Package.Of("Fremfaerd.Model.Serialization");

        package.Needs().Should().BeEquivalentTo(
            $"net8.0: Fremfaerd.Model [{package.Version}]", "net8.0: System.Text.Json 10.0.14", $"net10.0: Fremfaerd.Model [{package.Version}]");
    }

    [Fact]
    public void Asks_in_no_way_for_what_is_needed_to_build() =>
        Package.All().Should().AllSatisfy(package => package.Metadata.ToString().Should().NotContainAny(
            "BannedApiAnalyzers", "frameworkAssemblies", "frameworkReferences", "contentFiles"));
}
