using System.Text.RegularExpressions;
using Fremfaerd.Model.Tests.House;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Reporting.Tests.House;

/// <summary>The package has rooms of its own: a folder is a namespace, and each uses only those before it.</summary>
public class The_house_of_reports(ITestOutputHelper output)
{
    private const string Root = "Fremfaerd.Model.Reporting";

    /// <summary>The public types lie at the door and use every room.</summary>
    private static readonly string[] InOrder = ["Documents", "Drawing", "Writing", "Sharing", "Diagrams", "Pictures", "Notes", "Learning", "Portfolios", ""];

    /// <summary>Words every room speaks, though callers meet them at the door.</summary>
    private static readonly Type[] Spoken = [typeof(ReportOptions), typeof(SharingProfile), typeof(Picture), typeof(PictureTheme), typeof(Report), typeof(Diagram)];

    private static readonly string Home = Repository.PathTo("src", Root);

    private static readonly (string Folder, string Name, string Text)[] Files =
    [
        .. from file in Directory.GetFiles(Home, "*.cs", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Home, file).Replace('\\', '/')
           where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal) && path != "GlobalUsings.cs"
           orderby path
           select (path.Contains('/') ? path[..path.IndexOf('/')] : "", path, File.ReadAllText(file)),
    ];

    [Fact]
    public void Has_the_public_API_that_was_approved() => Approved.Matches(PublicApi.Of(typeof(CourseReports).Assembly), "PublicApi");

    [Fact]
    public void Has_rooms_that_use_only_those_before_them()
    {
        var uses =
            from user in typeof(CourseReports).Assembly.GetTypes()
            where RoomOf(user) is not null
            from used in TypeUses.Of(user)
            where used.Assembly == user.Assembly && RoomOf(used) is not null && !Spoken.Contains(used) && !Spoken.Contains(user)
            select (User: user, Used: used);
        var all = uses.ToList();
        output.WriteLine($"{all.Count} uses");

        all.Count.Should().BeGreaterThan(100, "the reader must see method bodies too");
        all.Where(use => Place(use.Used) > Place(use.User)).Select(use => $"{use.User} uses {use.Used}").Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Has_the_namespace_of_the_folder_in_every_file() => Files
        .Where(file => NamespaceIn(file.Text) != (file.Folder == "" ? Root : $"{Root}.{file.Folder}"))
        .Select(file => file.Name).Should().BeEmpty();

    [Fact]
    public void Has_short_files()
    {
        var lengths = Files.Select(file => file.Text.Count(sign => sign == '\n')).Order().ToArray();
        output.WriteLine($"{lengths.Length} files: median {lengths[lengths.Length / 2]}, longest {lengths[^1]} lines");

        lengths[lengths.Length / 2].Should().BeLessThanOrEqualTo(60);
        lengths[^1].Should().BeLessThanOrEqualTo(250);
    }

    private static int Place(Type type) => Array.IndexOf(InOrder, RoomOf(type)) is >= 0 and var place
        ? place
        : throw new InvalidOperationException($"{type} lies in no room.");

    private static string? RoomOf(Type type) => type.Namespace switch
    {
        Root => "",
        { } name when name.StartsWith($"{Root}.", StringComparison.Ordinal) => name[(Root.Length + 1)..],
        _ => null,
    };

    private static string NamespaceIn(string text) => Regex.Match(text, @"^namespace ([\w.]+);$", RegexOptions.Multiline).Groups[1].Value;
}
