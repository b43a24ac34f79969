using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Reporting;
using Fremfaerd.Model.Text;

namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>A whole gate report as a page, beside the same findings as plain text.</summary>
internal static class ReportTargets
{
    internal static IEnumerable<Figure> Measure(Pace pace)
    {
        var course = TechnologyProcess.From(StandardDefinition.All, Histories.Long);
        var at = course.History[^1].Stamp.RecordedAt;
        Rounds page = new("gate report as HTML, 200 events", () => new CourseReports(course, at).GateReport().ToHtml()),
            text = new("Assess and Explain", () => course.Assess(at).Explain(Language.Danish));
        Rounds.Measure([page, text], pace);
        return [Figure.Of(page, text, "< 10 ms", one => one.Least < 10_000)];
    }
}
