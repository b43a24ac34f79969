using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.House;

public class Source_files_of_the_house(ITestOutputHelper output)
{
    private static readonly string Home = Repository.PathTo("src", "Fremfaerd.Model");

    private static readonly (string Folder, string Name, string Text)[] Files =
    [
        .. from file in Directory.GetFiles(Home, "*.cs", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Home, file).Replace('\\', '/')
           where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal)
           let cut = path.LastIndexOf('/')
           orderby path
           select (cut < 0 ? "" : path[..cut], path, File.ReadAllText(file)),
    ];

    [Fact]
    public void Have_the_namespace_of_their_folder() => Files
        .Where(file => file.Name != "GlobalUsings.cs" && NamespaceIn(file.Text) != Rooms.NamespaceOf(file.Folder))
        .Select(file => $"{file.Name} has namespace {NamespaceIn(file.Text)}")
        .Should().BeEmpty();

    [Fact]
    public void Lie_in_a_room_or_in_a_known_folder_inside_one() => Files
        .Select(file => file.Folder).Distinct()
        .Should().BeSubsetOf([.. Rooms.InOrder, .. Rooms.Folders.Keys]);

    /// <summary>ConditionForms holds a family, ValueListFactory the static half of a generic type, GlobalUsings no type.</summary>
    [Fact]
    public void Are_named_after_a_type_in_them() => Files
        .Where(file => !Declares(file.Text, Path.GetFileName(file.Name).Split('.')[0]))
        .Select(file => file.Name)
        .Should().BeEquivalentTo("Facts/ConditionForms.cs", "GlobalUsings.cs", "Values/ValueListFactory.cs");

    [Fact]
    public void Are_short()
    {
        var lengths = Files.Select(file => file.Text.Count(sign => sign == '\n')).Order().ToArray();
        var (median, p90) = (lengths[lengths.Length / 2], lengths[lengths.Length * 9 / 10]);
        output.WriteLine($"{lengths.Length} files: median {median}, p90 {p90}, longest {lengths[^1]} lines");

        median.Should().BeLessThanOrEqualTo(60);
        p90.Should().BeLessThanOrEqualTo(150);
        Files.Where(file => file.Folder != "Definitions/Standard" && file.Text.Count(sign => sign == '\n') > 300)
            .Select(file => file.Name).Should().BeEmpty("only catalogue tables may be longer");
    }

    [Fact]
    public void Are_UTF8_without_a_mark_with_line_feeds_and_a_final_one()
    {
        foreach (var (_, name, _) in Files)
        {
            var bytes = File.ReadAllBytes(Path.Combine(Home, name));
            bytes.Take(3).Should().NotEqual([0xEF, 0xBB, 0xBF], "{0} has no byte order mark", name);
            bytes.Should().NotContain((byte)'\r', "{0} has line feeds only", name);
            bytes[^1].Should().Be((byte)'\n', "{0} ends with a line feed", name);
        }
    }

    private static string NamespaceIn(string text) => Regex.Match(text, @"^namespace ([\w.]+);$", RegexOptions.Multiline).Groups[1].Value;

    private static bool Declares(string text, string name) =>
        Regex.IsMatch(text, $@"\b(class|record|struct|enum|interface) {name}\b");
}
