using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Tests.Docs;

public class The_samples_of_the_pages_on_the_model
{
    [Fact]
    public void Stand_there_as_they_are_compiled() => PageSamples.AreCompiled(GetType().Assembly);

    [Fact]
    public void Print_what_stands_there() => PageSamples.PrintWhatStandsThere(GetType().Assembly);
}

/// <summary>Of every page and every test project: nothing is shown that no test compiles, and no output that no test compares.</summary>
public partial class Every_sample_of_every_page
{
    private static readonly (string Page, string Block)[] Registered =
    [
        .. from file in Directory.GetFiles(Repository.PathTo("tests"), "*.cs", SearchOption.AllDirectories)
           where !Pages.IsBuilt(file)
           from attribute in Registration().Matches(File.ReadAllText(file))
           select (attribute.Groups["page"].Value, attribute.Groups["block"].Value),
    ];

    [Fact]
    public void Has_a_name_that_a_test_compiles() => Pages.All
        .Where(page => !IsInAPackage(page))
        .SelectMany(page => page.Fences().Where(fence => fence.Language is "csharp" or "cs" or "c#" or "C#" or ""))
        .Where(fence => !Registered.Contains((fence.Page, fence.Name ?? "")))
        .Select(fence => $"{fence.Page}, line {fence.Line}")
        .Should().BeEmpty("a block of C# is registered with [Sample(page, name)], and a block without a language says what it is");

    /// <summary>The page in a package shows no names before its blocks, since the gallery would print them.</summary>
    [Fact]
    public void Stands_with_its_output_on_another_page_where_it_is_in_a_package()
    {
        var shown = from page in Pages.All.Where(IsInAPackage)
                    from block in page.Text.Split("```").Where((_, place) => place % 2 == 1)
                    select (page.Path, block);

        shown.Should().HaveCount(6).And.OnlyContain(one => Pages.All.Any(other => !IsInAPackage(other) && other.Text.Contains($"```{one.block}```", StringComparison.Ordinal)));
    }

    private static bool IsInAPackage(PageText page) => page.Path.StartsWith("src/", StringComparison.Ordinal);

    [Fact]
    public void Is_followed_by_no_output_but_its_own()
    {
        var mistaken = from page in Pages.All.Where(page => !IsInAPackage(page))
                       from pair in page.Fences().Zip(page.Fences().Skip(1))
                       where pair.First.Language == "csharp" && pair.Second.Language == "text" && pair.First.Section == pair.Second.Section
                       where pair.Second.Name != $"{pair.First.Name}-output"
                       select $"{pair.Second.Page}, line {pair.Second.Line}";

        mistaken.Should().BeEmpty("what stands after a sample in its section is what it prints");
    }

    [Fact]
    public void Is_on_a_page_once() => Pages.All.SelectMany(page => page.Fences().Where(fence => fence.Name is not null))
        .Select(fence => (fence.Page, fence.Name)).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(20);

    /// <summary>A project that does not hold its samples against the pages would let them drift.</summary>
    [Fact]
    public void Is_held_against_its_page_by_its_project()
    {
        var projects = from folder in Directory.GetDirectories(Repository.PathTo("tests"), "Fremfaerd.*")
                       let source = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !Pages.IsBuilt(file)).Select(File.ReadAllText).ToList()
                       where source.Any(text => Registration().IsMatch(text))
                       select (Name: Path.GetFileName(folder), source);

        projects.Should().HaveCount(3).And.OnlyContain(project => project.source.Any(text => text.Contains("=> PageSamples.AreCompiled(", StringComparison.Ordinal))
            && project.source.Any(text => text.Contains("=> PageSamples.PrintWhatStandsThere(", StringComparison.Ordinal)));
    }

    [GeneratedRegex("""^\[Sample\("(?<page>[^"]+)", "(?<block>[^"]+)"\)\]$""", RegexOptions.Multiline)]
    private static partial Regex Registration();
}
