using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Reporting.Tests.Support;

/// <summary>The three municipal cases, read from the files that must load for ever.</summary>
internal static class GoldenCases
{
    private static readonly string Folder = Repository.PathTo("tests", "Fremfaerd.Model.Serialization.Tests", "Golden");

    private static readonly FremfaerdJson Json = new(new()
    {
        Definitions =
        [
            .. StandardDefinition.All,
            .. Directory.GetFiles(Path.Combine(Folder, "definitions"), "*-eksempel.1.json").Order(StringComparer.Ordinal)
                .Select(file => FremfaerdJson.Default.Definitions.Read(File.ReadAllBytes(file))),
        ],
    });

    internal static TechnologyProcess Naestved { get; } = Read("naestved");

    internal static TechnologyProcess Silkeborg { get; } = Read("silkeborg");

    internal static TechnologyProcess HoejeTaastrup { get; } = Read("hoeje-taastrup");

    internal static IReadOnlyList<TechnologyProcess> All { get; } = [Naestved, Silkeborg, HoejeTaastrup];

    /// <summary>When the last of its events was recorded.</summary>
    internal static DateTimeOffset EndOf(TechnologyProcess course) => course.History.Max(happened => happened.Stamp.RecordedAt);

    private static TechnologyProcess Read(string name) => Json.Processes.Read(File.ReadAllBytes(Path.Combine(Folder, "histories", $"{name}.json")));
}
