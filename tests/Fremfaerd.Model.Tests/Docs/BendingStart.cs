using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Text;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The course of docs/moves.md that bends, compiled.</summary>
[Sample("docs/moves.md", "bends")]
internal static class BendingStart
{
    internal static void Run()
    {
        // begin
        var manager = new Actor("leder-17", StandardRoles.DecidingManager);
        var leader = new Actor("projektleder-3", StandardRoles.ProjectManager);
        var course = ProcessSession.Enrol(StandardDefinition.Current, "Nyt ejendomssystem", Phase.Decision, manager, TimeProvider.System);

        course.Clarify(StandardFacts.RequiresProcurement, false);
        course.As(leader).Skip(Phase.Procurement, SkipGround.ByRule("no-purchase"));
        course.Waive("F2-R8", new Waiver("Tiden findes efter sommerferien.", requestedBy: leader.Id));
        course.Declare(new CheckAddress("idea-exit", "F1-R2"), "Centerchefen var udpeget fra begyndelsen.");
        if (course.As(leader).StopCourse("Budgettet mangler.") is Refused no)
            Console.WriteLine($"{no.Code}: {no.Why.Danish}");
        foreach (var check in course.Assess().CarriedChecks.Where(check => check.ClosesGate))
            Console.WriteLine($"{check.Address}: {check.Explain(Language.Danish)}");
        foreach (var move in course.As(leader).Moves().Where(move => move.MayBeTaken))
            Console.WriteLine($"- {move.Why.Danish}");
        // end
    }
}
