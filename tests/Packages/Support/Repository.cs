using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Fremfaerd.Packages.Support;

/// <summary>What the packages were made of.</summary>
internal static class Repository
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>The address the packages were made with; by default one that nobody can register (RFC 2606).</summary>
    internal static string Address { get; } = Environment.GetEnvironmentVariable("RepositoryUrl") ?? "https://git.example.org/fremfaerd-model";

    internal static string Commit { get; } = Git("rev-parse", "HEAD").Trim();

    internal static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    internal static string Text(params string[] parts) => File.ReadAllText(PathTo(parts));

    /// <summary>The code or output that a page shows under a name.</summary>
    internal static string Block(string page, string name)
    {
        var text = Text(page);
        var start = text.IndexOf($"<!-- {name} -->", StringComparison.Ordinal);
        start.Should().BePositive("{0} has a block named {1}", page, name);
        return Blocks(text[start..])[0];
    }

    internal static string[] Blocks(string text) => [.. text.Split("```").Where((_, place) => place % 2 == 1).Select(block => block[(block.IndexOf('\n') + 1)..])];

    private static string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        return git.StandardOutput.ReadToEnd();
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
