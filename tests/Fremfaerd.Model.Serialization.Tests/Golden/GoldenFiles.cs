namespace Fremfaerd.Model.Serialization.Tests.Golden;

/// <summary>The files that must load for ever: an event of every type with every member, and whole histories.</summary>
internal static class GoldenFiles
{
    /// <summary>Those that the histories follow, as the sample cases had them when the files were written.</summary>
    internal static readonly ProcessDefinition[] Definitions =
        [.. Municipalities.Select(name => FremfaerdJson.Default.Definitions.Read(File.ReadAllText(PathTo("definitions", name))))];

    internal static readonly FremfaerdJson Compact = new(new() { Definitions = ValueList.From(Definitions) });

    internal static readonly FremfaerdJson Indented = new(new() { Definitions = ValueList.From(Definitions), Indented = true });

    /// <summary>The definition files that are not the standard's own.</summary>
    internal static string[] Municipalities => [.. Names("definitions").Where(name => !name.StartsWith("fremfaerd-", StringComparison.Ordinal))];

    internal static string[] Events => Names("events");

    internal static string[] Histories => Names("histories");

    internal static string Event(string name) => File.ReadAllText(PathTo("events", name));

    internal static string History(string name) => File.ReadAllText(PathTo("histories", name));

    internal static string PathTo(string folder, string name) =>
        Repository.PathTo("tests", "Fremfaerd.Model.Serialization.Tests", "Golden", folder, $"{name}.json");

    private static string[] Names(string folder) =>
        [.. Directory.GetFiles(Path.GetDirectoryName(PathTo(folder, "x"))!, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
}
