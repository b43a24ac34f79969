namespace Fremfaerd.Model.Serialization.Tests.Golden;

/// <summary>The files that must load for ever: an event of every type with every member, and whole histories.</summary>
internal static class GoldenFiles
{
    /// <summary>Those of the sample cases, which the histories follow.</summary>
    internal static readonly ProcessDefinition[] Definitions =
    [
        Cases.Naestved.Municipality.Definition, Cases.Silkeborg.Municipality.Definition, Cases.HoejeTaastrup.Municipality.Definition,
    ];

    internal static readonly FremfaerdJson Compact = new(new() { Definitions = ValueList.From(Definitions) });

    internal static readonly FremfaerdJson Indented = new(new() { Definitions = ValueList.From(Definitions), Indented = true });

    internal static string[] Events => Names("events");

    internal static string[] Histories => Names("histories");

    internal static string Event(string name) => File.ReadAllText(PathTo("events", name));

    internal static string History(string name) => File.ReadAllText(PathTo("histories", name));

    internal static string PathTo(string folder, string name) =>
        Repository.PathTo("tests", "Fremfaerd.Model.Serialization.Tests", "Golden", folder, $"{name}.json");

    private static string[] Names(string folder) =>
        [.. Directory.GetFiles(Path.GetDirectoryName(PathTo(folder, "x"))!, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
}
