namespace Fremfaerd.Packages;

/// <summary>That it gives a program that runs is shown by .ci/check-template.</summary>
public class The_template
{
    private static readonly Package Template = Package.Of("Fremfaerd.Templates");

    [Fact]
    public void Is_one_that_dotnet_new_finds()
    {
        Template.Metadata.ToString().Should().Contain("<packageType name=\"Template\" />");
        Template.Text("content/fremfaerd-console/.template.config/template.json").Should().Contain("\"shortName\": \"fremfaerd-console\"");
    }

    [Fact]
    public void Holds_nothing_that_was_built()
    {
        Template.Files.Should().NotContain(name => name.Contains("/bin/", StringComparison.Ordinal) || name.Contains("/obj/", StringComparison.Ordinal) || name.EndsWith(".dll", StringComparison.Ordinal));
        Template.Find("dependencies")?.Elements().Elements().Should().BeEmpty();
    }

    [Fact]
    public void Asks_for_the_packages_of_its_own_version()
    {
        var asked = XDocument.Parse(Template.Text("content/fremfaerd-console/My-Course/My-Course.csproj")).Descendants("PackageReference");

        asked.Select(one => $"{one.Attribute("Include")!.Value} {one.Attribute("Version")!.Value}").Should().BeEquivalentTo(
            Package.Ids.Select(id => $"{id} {Template.Version}"));
    }
}
