namespace Fremfaerd.Model.Tests.Docs;

public class Every_link_of_every_page
{
    private static readonly (PageText Page, int Line, string Target)[] Links =
    [
        .. from page in Pages.All
           from link in page.Links()
           select (page, link.Line, link.Target),
    ];

    private static readonly Dictionary<string, HashSet<string>> Anchors = Pages.All.ToDictionary(page => page.Path, page => page.Anchors());

    [Fact]
    public void Leads_to_a_file_that_is_there() => Mistaken(IsThere).Should().BeEmpty();

    [Fact]
    public void Leads_to_a_heading_that_is_there() => Mistaken(HasItsHeading).Should().BeEmpty();

    /// <summary>An address of our own repository would lead elsewhere in every copy of it.</summary>
    [Fact]
    public void Leads_to_our_own_files_by_a_relative_path() => Mistaken(target =>
        !target.StartsWith('/') && !target.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        && !(IsOutside(target) && target.Contains("Fremfaerd.Model", StringComparison.OrdinalIgnoreCase))).Should().BeEmpty();

    [Fact]
    public void Leads_out_by_a_whole_and_safe_address() => Mistaken(target =>
        !IsOutside(target) || (Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.Host.Contains('.', StringComparison.Ordinal)))
        .Should().BeEmpty();

    [Fact]
    public void Is_found_by_this_test() => Links.Length.Should().BeGreaterThan(500);

    [Fact]
    public void Is_on_a_page_that_the_index_leads_to()
    {
        var index = Pages.All.Single(page => page.Path == "docs/README.md");
        var shown = index.Links().Select(link => Resolved(index, link.Target).File).ToHashSet(StringComparer.Ordinal);

        Pages.All.Select(page => page.Path).Where(IsForTheIndex).Where(page => !shown.Contains(page)).Should().BeEmpty();
    }

    private static bool IsForTheIndex(string page) =>
        page.StartsWith("docs/", StringComparison.Ordinal) && page != "docs/README.md"
        && !page.StartsWith("docs/gallery/", StringComparison.Ordinal)
        && (!page.StartsWith("docs/api/", StringComparison.Ordinal) || page == "docs/api/README.md");

    private static IEnumerable<string> Mistaken(Func<string, bool> isRight) =>
        Links.Where(link => !isRight(link.Target)).Select(link => $"{link.Page.Path}, line {link.Line}: {link.Target}");

    private static IEnumerable<string> Mistaken(Func<PageText, string, bool> isRight) =>
        Links.Where(link => !IsOutside(link.Target) && !isRight(link.Page, link.Target)).Select(link => $"{link.Page.Path}, line {link.Line}: {link.Target}");

    private static bool IsThere(PageText page, string target) =>
        Resolved(page, target).File is var file && (File.Exists(Repository.PathTo(file)) || Directory.Exists(Repository.PathTo(file)));

    private static bool HasItsHeading(PageText page, string target) =>
        Resolved(page, target) is var (file, anchor) && (anchor is null || (Anchors.TryGetValue(file, out var anchors) && anchors.Contains(anchor)));

    private static (string File, string? Anchor) Resolved(PageText page, string target)
    {
        var parts = Uri.UnescapeDataString(target).Split('#', 2);
        var folder = Path.GetDirectoryName(page.Path)!;
        var file = parts[0].Length == 0 ? page.Path : Path.GetRelativePath(Repository.Root(), Path.GetFullPath(Path.Combine(Repository.Root(), folder, parts[0])));
        return (file.Replace('\\', '/'), parts.Length > 1 ? parts[1] : null);
    }

    private static bool IsOutside(string target) => target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal);
}
