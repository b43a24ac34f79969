using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Tests;

/// <summary>Files of the repository that tests compare with.</summary>
internal static class Repository
{
    internal static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    internal static string PathTo(params string[] parts) => Path.Combine([Root(), .. parts]);
}
