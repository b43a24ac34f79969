using Fremfaerd.Model.Tests.Process.Forging;
using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Serialization.Tests.Reports;

/// <summary>Reports and replies of every sort.</summary>
internal static class Samples
{
    private static readonly DateTimeOffset Later = Any.Start.AddDays(30);

    internal static readonly FremfaerdJson Indented = new(new() { Indented = true });

    internal static GateReport Closed => Any.Course().Assess();

    internal static GateReport Open => Opened(Any.Course()).Assess();

    internal static GateReport Waived
    {
        get
        {
            var course = Walk.To(Phase.Decision);
            Walk.Prepare(course, StandardGates.ExitOf(Phase.Decision), confirm: false);
            course.Decide(new Waive("F2-R8", new Waiver("Tiden findes efter sommerferien.", "projektleder-1"))).ThenAccepted();
            return course.Assess();
        }
    }

    internal static GateReport NotEnrolled => TechnologyProcess.NotEnrolled(Any.Definition).Assess(Any.Start);

    /// <summary>Every gate of true histories, and courses that have only just begun or lack all but the facts.</summary>
    internal static IEnumerable<GateReport> Many =>
    [
        .. from source in Sources.All
           let process = TechnologyProcess.From(Sources.Definitions, source.Events)
           from gate in process.Definition.Content.Gates
           select process.Assess(gate.Id, Later),
        .. from gate in InForce.Definition.Content.Gates select new GateWorld(gate).CourseWith([]).Assess(gate.Id),
        .. from gate in InForce.Definition.Content.Gates select new GateWorld(gate).CourseWith(GateWorld.Satisfier.AllFacts).Assess(gate.Id),
        .. from gate in InForce.Definition.Content.Gates select HeardWithoutViews(gate).Assess(gate.Id),
        CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Unmet), CustomCheck.Step).Assess(),
    ];

    internal static Reply Accepted => ProcessSession.Start(Any.Definition, Any.Manager, Any.Clock())
        .Decide(new Enrol(new("proces-1", "AI i nattevagten", Phase.Idea, Phase.Implementation, null)) { Id = "kommando-1" });

    internal static Reply Repeated
    {
        get
        {
            var course = Any.Course();
            course.Decide(new AnswerQuestion("F1-OL-4", "Ja.") { Id = "kommando-2" }).ThenAccepted();
            return course.Decide(new AnswerQuestion("F1-OL-4", "Ja.") { Id = "kommando-2" });
        }
    }

    internal static Reply RefusedByTheGate => Any.Course().As(Any.Employee).AdvanceTo(Phase.Design);

    internal static Reply Conflict => Any.Course().Decide(new AnswerQuestion("F1-OL-4", "Ja.") { ExpectedSequence = 0 });

    internal static Reply RefusedBeforeEnrolment => ProcessSession.Start(Any.Definition, Any.Manager, Any.Clock()).Decide(new Pause("Vi venter."));

    private static ProcessSession HeardWithoutViews(Gate gate)
    {
        var course = new GateWorld(gate).CourseWith(GateWorld.Satisfier.AllFacts);
        course.HoldInvolvement(Any.Involvement(CommitteeKind.LocalCommittee) with { NoRemarks = false }).ThenAccepted();
        return course;
    }

    private static ProcessSession Opened(ProcessSession course)
    {
        Walk.Open(course, StandardGates.ExitOf(Phase.Idea));
        return course;
    }
}
