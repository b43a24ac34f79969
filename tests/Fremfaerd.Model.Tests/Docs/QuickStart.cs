using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The quick start of the README, compiled.</summary>
[Sample("README.md", "quick-start")]
internal static class QuickStart
{
    internal static void Run()
    {
        // begin
        var leader = new Actor("leder-17", StandardRoles.DecidingManager);
        var course = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Idea, leader, TimeProvider.System);

        course.Clarify(StandardFacts.AffectsWorkingConditions, false);
        course.Answer("F1-KO-1", "Færre unødige tilsyn, tryggere nætter.");
        if (course.AdvanceTo(Phase.Decision) is Refused no)
            Console.WriteLine($"{no.Code}: {no.Why.Danish}");
        foreach (var step in course.Assess().NextSteps)
            Console.WriteLine($"- {step.Text.Danish}");
        // end
    }
}
