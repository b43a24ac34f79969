using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Reporting;

namespace Fremfaerd.Model.Reporting.Tests.Docs;

/// <summary>The code of docs/reporting.md, compiled.</summary>
[Sample("docs/reporting.md", "start")]
internal static class ReportingStart
{
    internal static void Run()
    {
        // begin
        var manager = new Actor("leder-17", StandardRoles.DecidingManager);
        var course = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Idea, manager, TimeProvider.System);
        course.Answer("F1-KO-1", "Færre unødige tilsyn, tryggere nætter.");

        var reports = new CourseReports(course.Process, TimeProvider.System.GetUtcNow());
        Report report = reports.GateReport();
        string page = report.ToHtml();        // for people: stands alone, prints on A4
        string note = report.ToText();        // for the case system (ESDH)
        Console.WriteLine(note.Split('\n')[0]);
        // end
        page.Should().StartWith("<!DOCTYPE html>");
    }
}
