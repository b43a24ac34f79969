using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Tests;

/// <summary>
/// Compares a text with its approved file beside the test; UPDATE_SNAPSHOTS=1 rewrites the file, and its diff is
/// the review.
/// </summary>
internal static class Approved
{
    internal static void Matches(string text, string name, [CallerFilePath] string testFile = "") =>
        MatchesFile(text, Path.Combine(Path.GetDirectoryName(testFile)!, $"{name}.approved.txt"));

    internal static void MatchesFile(string text, string path)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, text);
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        text.Should().Be(approved, "it must read as approved in {0}; set UPDATE_SNAPSHOTS=1 to accept the change", path);
    }
}
