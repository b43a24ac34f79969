using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Xunit.Abstractions;
using static Fremfaerd.Model.Serialization.Tests.Generated.RandomHistories;

namespace Fremfaerd.Model.Serialization.Tests.Generated;

/// <summary>Write, read and judge again: nothing is lost or added, whatever was recorded and however another writer laid it out.</summary>
public class A_random_history(ITestOutputHelper output)
{
    private static readonly int Count = Proof.Size("RANDOM_HISTORIES", 2_000);

    [Fact]
    public void Is_read_as_it_was_written()
    {
        var (wrong, seen) = (new ConcurrentBag<string>(), new Seen());
        Parallel.For(0, Count, number =>
        {
            var process = Of(number);
            seen.Add(process);
            if (FaultIn(process, new Random(number)) is { } fault)
                wrong.Add($"{number}: {fault}");
        });

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count:N0} histories, {wrong.Count} wrong, {seen}"));
        string.Join('\n', wrong.Take(10)).Should().BeEmpty();
        seen.Types.Should().HaveCountGreaterThan(20);
        // The ends of what is possible are rare: a short run need not meet them.
        if (Proof.Share > 1)
            return;
        seen.Planes.Should().HaveCount(17);
        seen.Offsets.Keys.Should().Contain([-840, 840]);
    }

    private static string? FaultIn(TechnologyProcess process, Random random)
    {
        var bytes = Json.Processes.WriteUtf8(process);
        var text = Encoding.UTF8.GetString(bytes);
        if (Difference(process, Json.Processes.Read(bytes)) is { } difference)
            return difference;
        if (!Json.Processes.WriteUtf8(Json.Processes.Read(text)).AsSpan().SequenceEqual(bytes))
            return "written again it is another file";
        var rewritten = Rewritten.Of(text, random);
        if (!Json.Processes.WriteUtf8(Json.Processes.Read(rewritten)).AsSpan().SequenceEqual(bytes))
            return "in another order it is another file";
        return text.Contains(Strange.Danish, StringComparison.Ordinal) == process.History.Any(IsDanish) ? null : "Danish letters cannot be read in the file";
    }

    private static string? Difference(TechnologyProcess process, TechnologyProcess read)
    {
        if (!read.History.SequenceEqual(process.History))
            return "another history";
        if (!read.History.Zip(process.History).All(pair => pair.First.Stamp.RecordedAt.EqualsExact(pair.Second.Stamp.RecordedAt)))
            return "another offset";
        if ((read.Position, read.Standing, read.IsReadOnly) != (process.Position, process.Standing, process.IsReadOnly))
            return "another position";
        if (Facts(read) != Facts(process))
            return "other passages, skips or mandates";
        var at = process.History.Max(happened => happened.Stamp.RecordedAt);
        var others = process.Definition.Content.Gates.Select(gate => gate.Id).Where(gate => Told(process, gate, at) != Told(read, gate, at)).ToList();
        return others.Count == 0 ? null : $"other reports of {string.Join(", ", others)}";
    }

    private static string Facts(TechnologyProcess process) => string.Join(
        '|',
        string.Join(';', process.Passages.Select(passed => $"{passed.Sequence} {passed.Value}")),
        string.Join(';', process.Skips.Select(skipped => $"{skipped.Sequence} {skipped.Value}")),
        string.Join(';', process.Mandates.Select(given => $"{given.Given.Sequence} {given.Given.Value} {given.GivenBy} {given.Revoked?.Sequence}")));

    private static string Told(TechnologyProcess process, GateId gate, DateTimeOffset at) => process.Assess(gate, at).Explain(Language.Danish);

    private static bool IsDanish(ProcessEvent happened) => happened switch
    {
        QuestionAnswered one => one.Text.Contains(Strange.Danish, StringComparison.Ordinal),
        ViewpointReceived one => one.What.Text?.Contains(Strange.Danish, StringComparison.Ordinal) == true,
        CoursePaused one => one.Reason.Contains(Strange.Danish, StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>What the histories held.</summary>
    private sealed class Seen
    {
        private long _events;

        internal ConcurrentDictionary<int, bool> Planes { get; } = new();

        internal ConcurrentDictionary<int, bool> Offsets { get; } = new();

        internal ConcurrentDictionary<string, bool> Types { get; } = new();

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{_events:N0} events of {Types.Count} types, {Planes.Count} planes, {Offsets.Count} offsets");

        internal void Add(TechnologyProcess process)
        {
            Interlocked.Add(ref _events, process.History.Count);
            foreach (var happened in process.History)
            {
                Types[happened.Type] = true;
                Offsets[(int)happened.Stamp.RecordedAt.Offset.TotalMinutes] = true;
                if (happened is QuestionAnswered { Text: var text })
                    foreach (var rune in text.EnumerateRunes())
                        Planes[rune.Plane] = true;
            }
        }
    }
}
