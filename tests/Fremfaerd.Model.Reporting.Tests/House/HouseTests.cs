using Fremfaerd.Model.Tests.House;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Reporting.Tests.House;

/// <summary>The package has rooms of its own: a folder is a namespace, and each uses only those before it.</summary>
public class The_house_of_reports(ITestOutputHelper output)
{
    private static readonly PackageHouse House = new(
        typeof(CourseReports).Assembly,
        ["Documents", "Drawing", "Writing", "Sharing", "Diagrams", "Pictures", "Notes", "Learning", "Portfolios", ""],
        spoken: [typeof(ReportOptions), typeof(SharingProfile), typeof(Picture), typeof(PictureTheme), typeof(Report), typeof(Diagram)]);

    [Fact]
    public void Has_the_public_API_that_was_approved() => Approved.Matches(PublicApi.Of(typeof(CourseReports).Assembly), "PublicApi");

    [Fact]
    public void Has_rooms_that_use_only_those_before_them()
    {
        var uses = House.Uses;
        output.WriteLine($"{uses.Count} uses");

        uses.Count.Should().BeGreaterThan(100, "the reader must see method bodies too");
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
        lengths[^1].Should().BeLessThanOrEqualTo(250);
    }
}
