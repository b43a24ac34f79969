using Fremfaerd.Model.Reporting.Sharing;
using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Reporting.Tests.Hostile;

/// <summary>True courses which together hold every kind of event, with the payload in every text that a person or a municipality typed.</summary>
internal static class HostileCourses
{
    private static readonly Source[] Courses = [.. Sources.All.Where(source => !source.Name.StartsWith("random", StringComparison.Ordinal))];

    private static readonly (TechnologyProcess Process, (ProcessEvent Event, string[] Typed)[] Events)[] Known = Covering(
    [
        .. Courses.Select(source => (source.After(source.Events.Length), source.Events.Select(happened => (happened, TypedIn(happened).ToArray())).ToArray())),
    ]);

    /// <summary>Every typed field that is filled, by kind of event and path.</summary>
    internal static IReadOnlyList<string> Fields { get; } =
        [.. Known.SelectMany(FieldsOf).Distinct().Order(StringComparer.Ordinal)];

    internal static IEnumerable<(string Field, object? Value)> AllTexts => Known.SelectMany(course => course.Events)
        .SelectMany(entry => Leaf.Of(entry.Event).Where(IsText).Select(leaf => ($"{entry.Event.Type} {leaf.Path}", leaf.Value)));

    internal static IReadOnlyList<TechnologyProcess> With(string payload)
    {
        var definitions = Known.Select(course => course.Process.Definition).Distinct().ToDictionary(one => one, one => HostileDefinition.Of(one, payload));
        return [.. Known.Select(course => TechnologyProcess.From(
            [definitions[course.Process.Definition]], course.Events.Select(entry => With(entry.Event, entry.Typed, payload, definitions[course.Process.Definition].Reference))))];
    }

    /// <summary>As few of them as hold every field, the richest first.</summary>
    private static (TechnologyProcess Process, (ProcessEvent Event, string[] Typed)[] Events)[] Covering((TechnologyProcess Process, (ProcessEvent Event, string[] Typed)[] Events)[] all)
    {
        var (missing, chosen) = (all.SelectMany(FieldsOf).ToHashSet(), new List<(TechnologyProcess, (ProcessEvent, string[])[])>());
        while (missing.Count > 0)
        {
            var best = all.MaxBy(course => FieldsOf(course).Distinct().Count(missing.Contains));
            chosen.Add(best);
            missing.ExceptWith(FieldsOf(best));
        }

        return [.. chosen];
    }

    private static IEnumerable<string> FieldsOf((TechnologyProcess Process, (ProcessEvent Event, string[] Typed)[] Events) course) =>
        course.Events.SelectMany(entry => entry.Typed.Select(path => $"{entry.Event.Type} {path}"));

    private static ProcessEvent With(ProcessEvent happened, string[] typed, string payload, DefinitionReference definition)
    {
        foreach (var path in typed)
        {
            var leaf = Leaf.Of(happened).First(leaf => leaf.Path == path);
            // A correction that says the same again is refused.
            var text = path.StartsWith("Replacement.", StringComparison.Ordinal) ? $"{payload} {happened.Sequence}" : payload;
            happened = leaf.Saying(leaf.Type == typeof(SkipGround) ? SkipGround.Because(text) : text);
        }

        foreach (var path in Leaf.Of(happened).Where(leaf => leaf.Path.EndsWith("Definition.ContentHash", StringComparison.Ordinal)).Select(leaf => leaf.Path).ToArray())
            happened = Leaf.Of(happened).First(leaf => leaf.Path == path).Saying(definition.ContentHash);
        return happened;
    }

    private static IEnumerable<string> TypedIn(ProcessEvent happened)
    {
        var texts = TypedTexts.OpenIn(happened).Concat(TypedTexts.InnerIn(happened)).OfType<string>().ToHashSet();
        return Leaf.Of(happened).Where(IsText).Where(leaf => (leaf.Value as string ?? ((SkipGround)leaf.Value!).Reason) is { } text && texts.Contains(text)).Select(leaf => leaf.Path);
    }

    private static bool IsText(Leaf leaf) => leaf.Value is string or SkipGround { Reason: not null };
}
