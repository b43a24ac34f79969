using Fremfaerd.Model.Tests.House;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.House;

/// <summary>The package has rooms of its own: a folder is a namespace, and each uses only those before it.</summary>
public class The_house_of_files(ITestOutputHelper output)
{
    private static readonly PackageHouse House = new(
        typeof(FremfaerdJson).Assembly,
        ["Reading", "Shapes", "Records", "Documents", "Converting", "Events", "Histories", "Definitions", "Reports", "Hosting", "Portfolios", ""],
        spoken: [typeof(FremfaerdJsonException), typeof(JsonLimits), typeof(FremfaerdJsonOptions)]);

    [Fact]
    public void Has_the_public_API_that_was_approved() => Approved.Matches(PublicApi.Of(typeof(FremfaerdJson).Assembly), "PublicApi");

    [Fact]
    public void Has_rooms_that_use_only_those_before_them()
    {
        var uses = House.Uses;
        output.WriteLine($"{uses.Count} uses");

        uses.Count.Should().BeGreaterThan(300, "the reader must see method bodies too");
        House.Against(uses).Should().BeEmpty();
    }

    [Fact]
    public void Has_the_namespace_of_the_folder_in_every_file() => House.Misplaced.Should().BeEmpty();

    [Fact]
    public void Has_short_files()
    {
        var lengths = House.Lengths;
        output.WriteLine($"{lengths.Length} files: median {lengths[lengths.Length / 2]}, longest {lengths[^1]} lines");

        lengths[lengths.Length / 2].Should().BeLessThanOrEqualTo(60);
        lengths[^1].Should().BeLessThanOrEqualTo(200);
    }
}
