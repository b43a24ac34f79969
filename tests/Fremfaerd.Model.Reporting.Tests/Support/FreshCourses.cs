using Fremfaerd.Model.Serialization;
using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Reporting.Tests.Support;

/// <summary>Courses that together hold every kind of event, read anew, so that a test may write into their events.</summary>
internal static class FreshCourses
{
    private static readonly ProcessDefinition[] Definitions = [.. StandardDefinition.All, .. Sources.Definitions.DistinctBy(definition => definition.Reference), .. GoldenCases.All.Select(course => course.Definition)];

    private static readonly FremfaerdJson Json = new(new() { Definitions = [.. Definitions.DistinctBy(definition => definition.Reference)] });

    private static readonly string[] Files =
    [
        .. Sources.All.Where(source => !source.Name.StartsWith("random", StringComparison.Ordinal)).Select(source => Json.Processes.Write(source.After(source.Events.Length))),
    ];

    internal static IEnumerable<TechnologyProcess> All() => Files.Select(file => Json.Processes.Read(file));

    /// <summary>The same course with other texts in its events.</summary>
    internal static TechnologyProcess Rewritten(TechnologyProcess fresh, Func<long, string, string, string> text)
    {
        // Each alone in a document: events of one file share who signed them.
        ProcessEvent[] events = [.. fresh.History.Select(happened => Json.Events.Read(Json.Events.Write(happened)))];
        foreach (var happened in events)
            Sharing.EventTexts.Rewrite(happened, happened.GetType().Name, (path, words) => text(happened.Sequence, path, words));
        return TechnologyProcess.From(Definitions, events);
    }
}
