using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Text;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The first step of docs/quick-start.md, compiled.</summary>
[Sample("docs/quick-start.md", "enrol")]
internal static class FirstGate
{
    internal static void Run()
    {
        // begin
        var leader = new Actor("leder-17", StandardRoles.DecidingManager);
        var course = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Idea, leader, TimeProvider.System);
        foreach (var check in course.Assess().Checks.Where(check => check.ClosesGate))
            Console.WriteLine($"{check.Address.Code} {check.Outcome.Name.Danish}: {check.Explain(Language.Danish)}");
        // end
    }
}
