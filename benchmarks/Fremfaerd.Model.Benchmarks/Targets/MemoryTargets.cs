using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>
/// What a typical course holds in memory after it was read from its own file: each of many has events and texts of its own.
/// The collector tells the whole; a walk through the objects tells the parts, and both must agree.
/// </summary>
internal static class MemoryTargets
{
    private const int Processes = 500;

    internal static IEnumerable<Figure> Measure(Pace _)
    {
        var file = FremfaerdJson.Default.Processes.WriteUtf8(TypicalCourse.Process);
        var processes = new TechnologyProcess[Processes];
        FremfaerdJson.Default.Processes.Read(file);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Processes; i++)
            processes[i] = FremfaerdJson.Default.Processes.Read(file);
        var collector = GC.GetTotalMemory(forceFullCollection: true) - before;

        var walk = new HeapWalk();
        walk.Add(StandardDefinition.Current);
        walk.Add(TypicalCourse.Process);
        var (history, state, texts) = (0L, 0L, walk.Texts);
        foreach (var process in processes)
        {
            foreach (var happened in process.History)
                history += walk.Add(happened);
            state += walk.Add(process);
        }

        texts = walk.Texts - texts;
        var sum = history + state + texts;
        if (Math.Abs(sum - collector) > 0.05 * collector)
            throw new InvalidOperationException($"The walk finds {sum} bytes, the collector {collector}: one of them is wrong.");
        return
        [
            Of($"state of a course of {TypicalCourse.Length}, texts aside", state, file, "≤ 2 kB", 2_000),
            Of("the same with its history", state + history, file, "≤ 15 kB", 15_000),
            Of("the same with its texts", collector, file),
        ];
    }

    private static Figure Of(string what, long bytes, byte[] file, string target = "", long? limit = null)
    {
        var each = bytes / (double)Processes;
        return new(
            what, $"{Figure.Number(each)} B", "its file", $"{Figure.Number(file.Length)} B", $"{Figure.Number(each / file.Length)} ×",
            target, limit is null ? null : each <= limit);
    }
}
