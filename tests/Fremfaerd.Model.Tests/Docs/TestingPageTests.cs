using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>A filter that finds nothing passes: what the page says would then be shown by no test.</summary>
public partial class The_page_on_testing
{
    private static readonly string Page = File.ReadAllText(Repository.PathTo("docs", "testing.md"));

    [Fact]
    public void Gives_commands_that_find_tests()
    {
        var shown = Show().Matches(Page).Select(match => (Project: match.Groups[1].Value, Filter: match.Groups[2].Value)).ToArray();

        shown.Should().HaveCountGreaterThan(30);
        shown.Where(one => !NamesOf(one.Project).Any(name => name.Contains(one.Filter, StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void Gives_tools_that_are_there() =>
        Tool().Matches(Page).Select(match => match.Value).Distinct().Should().HaveCountGreaterThan(4)
            .And.OnlyContain(path => File.Exists(Repository.PathTo(path)));

    [Fact]
    public void Names_every_file_of_defects()
    {
        var files = Directory.GetDirectories(Repository.PathTo("tests"), "Fremfaerd.*").Select(project => Path.Combine(project, "Issues"))
            .SelectMany(folder => Directory.GetFiles(folder, "*Tests.cs")).Select(file => Path.GetFileNameWithoutExtension(file)[..^"Tests".Length]);

        files.Where(file => !Page.Contains($"`{file}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>Namespaces, classes and methods of a project's tests.</summary>
    private static IEnumerable<string> NamesOf(string project) =>
        from file in Directory.GetFiles(Repository.PathTo("tests", $"Fremfaerd.{project}.Tests"), "*Tests.cs", SearchOption.AllDirectories)
        from name in Name().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)
        select name;

    [GeneratedRegex(@"`show ([A-Z][A-Za-z.]+) ([A-Za-z_]+)`")]
    private static partial Regex Show();

    [GeneratedRegex(@"(?<=[` ])(tools/proof|\.ci)/[a-z-]+")]
    private static partial Regex Tool();

    [GeneratedRegex(@"^(?:namespace|public (?:partial )?class|    public (?:async )?(?:void|Task)) ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Name();
}
