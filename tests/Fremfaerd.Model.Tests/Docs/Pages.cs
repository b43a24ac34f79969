namespace Fremfaerd.Model.Tests.Docs;

/// <summary>Every page of Markdown that people read, wherever it lies in the repository.</summary>
internal static class Pages
{
    private static readonly string[] Places = ["docs", "src", "tests", "samples", "tools", "benchmarks", "templates"];

    internal static readonly PageText[] All =
    [
        .. Directory.GetFiles(Repository.Root(), "*.md")
            .Concat(Places.Select(place => Repository.PathTo(place)).Where(Directory.Exists).SelectMany(place => Directory.GetFiles(place, "*.md", SearchOption.AllDirectories)))
            .Where(file => !IsBuilt(file)).Order(StringComparer.Ordinal)
            .Select(file => new PageText(Path.GetRelativePath(Repository.Root(), file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    internal static bool IsBuilt(string file) =>
        Path.GetRelativePath(Repository.Root(), file).Split('/', '\\').Any(part => part is "bin" or "obj" or "artifacts" or "node_modules");
}
