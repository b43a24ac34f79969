using BenchmarkDotNet.Attributes;
using Fremfaerd.Model.Reporting;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>Whole reports of a course of 200 events as HTML; <c>reports</c> as argument prints the size of each beside its time.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Reports
{
    private static readonly TechnologyProcess Course = TechnologyProcess.From(Definitions.StandardDefinition.All, Histories.Long);

    private static readonly DateTimeOffset At = Course.History[^1].Stamp.RecordedAt;

    /// <summary>How far the reports may travel: for the public every typed text is held against what must not be shown.</summary>
    [Params(SharingProfile.Municipality, SharingProfile.Public)]
    public SharingProfile Sharing { get; set; }

    [Benchmark]
    public string GateReport() => Make().GateReport().ToHtml();

    [Benchmark]
    public string DecisionNote() => Make().DecisionNote().ToHtml();

    [Benchmark]
    public string LearningReport() => Make().LearningReport().ToHtml();

    [Benchmark]
    public string Pictures() => string.Concat(Make().PhaseMap().ToSvg(), Make().InvolvementMatrix().ToSvg(), Make().Timeline().ToSvg());

    /// <summary>Prints the size of each report and its median time after warm-up, without the benchmark runner.</summary>
    internal static void Print()
    {
        foreach (var sharing in Enum.GetValues<SharingProfile>())
        {
            var reports = new Reports { Sharing = sharing };
            foreach (var (name, make) in new (string, Func<string>)[]
            {
                (nameof(GateReport), reports.GateReport), (nameof(DecisionNote), reports.DecisionNote),
                (nameof(LearningReport), reports.LearningReport), (nameof(Pictures), reports.Pictures),
            })
            {
                var times = Enumerable.Range(0, 300).Select(round =>
                {
                    var started = System.Diagnostics.Stopwatch.GetTimestamp();
                    _ = make();
                    return System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                }).Skip(100).Order().ToArray();
                Console.WriteLine(string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{Course.Sequence} events, {sharing}, {name}: median {times[100]:0.00} ms, 95 % {times[190]:0.00} ms, {System.Text.Encoding.UTF8.GetByteCount(make()) / 1024} kB"));
            }
        }
    }

    private CourseReports Make() => new(Course, At, new ReportOptions { Sharing = Sharing });
}
