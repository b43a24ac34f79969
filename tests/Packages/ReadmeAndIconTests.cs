using System.Buffers.Binary;

namespace Fremfaerd.Packages;

public class What_the_gallery_shows
{
    public static TheoryData<string> Ids => [.. Package.Ids];

    [Theory]
    [InlineData("Fremfaerd.Model", "README.md", "quick-start")]
    [InlineData("Fremfaerd.Model.Serialization", "docs/files.md", "files")]
    [InlineData("Fremfaerd.Model.Reporting", "docs/reporting.md", "start")]
    public void Is_the_code_and_the_output_of_a_page_that_is_run(string id, string page, string name) =>
        Repository.Blocks(Package.Of(id).Text("README.md")).Should().Equal(Repository.Block(page, name), Repository.Block(page, $"{name}-output"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Is_a_page_of_its_own_that_leads_to_no_file_outside_the_package(string id)
    {
        var page = Package.Of(id).Text("README.md");

        page.Should().StartWith($"# {id}\n");
        page.Split('\n').Length.Should().BeInRange(20, 60);
        page.Should().NotContainAny("](", "<!--", "http:", "https:", "../", "\r");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Is_a_picture_of_128_by_128_points(string id)
    {
        var icon = Package.Of(id)["icon.png"];

        icon[..8].Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)).Should().Be(128);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)).Should().Be(128);
        icon.Length.Should().BeLessThan(10_000);
    }
}
