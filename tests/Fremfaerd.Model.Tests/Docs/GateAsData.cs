using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Text;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>A report of a gate read by a program, for docs/gates.md.</summary>
[Sample("docs/gates.md", "data")]
internal static class GateAsData
{
    internal static void Run()
    {
        // begin
        var leader = new Actor("leder-17", StandardRoles.DecidingManager);
        var course = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Development, leader, TimeProvider.System);
        course.Clarify(StandardFacts.IsDigital, true);
        course.Clarify(StandardFacts.ProcessesPersonalData, true);

        GateReport report = course.Assess(StandardGates.BeforeLiveData);
        Console.WriteLine($"{report.Gate.Name.Danish}: {report.Status.Name.Danish}");
        CheckResult check = report["F6-R2"];
        Console.WriteLine($"{check.Check.Severity.Name.Danish} · {check.Check.Basis.Name.Danish} · {check.Check.Source} · {check.Outcome.Code}");
        foreach (var finding in check.Findings)
            Console.WriteLine($"{finding.Code}: {finding.Text.Danish}");
        foreach (var clarify in report.NextSteps.OfType<ClarifyStep>())
        {
            Console.WriteLine(clarify.Text.Danish);
            foreach (var branch in clarify.Follows)
                Console.WriteLine($"  {branch.AnswerName.In(Language.Danish)}: {string.Join(" ", branch.Steps.Select(step => step.Text.Danish).DefaultIfEmpty("intet mere."))}");
        }
        // end
    }
}
