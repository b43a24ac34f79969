namespace Fremfaerd.Model.Tests.Process;

public class Asking_whether_a_gate_is_open
{
    [Fact]
    public void Says_what_the_report_says_and_allocates_nothing()
    {
        var process = Walk.To(Phase.Decision).Process;
        var (gate, at) = (StandardGates.ExitOf(Phase.Decision), Any.Start.AddDays(1));
        process.IsOpen(gate, at).Should().Be(process.Assess(gate, at).IsOpen);

        Allocated.By(() =>
        {
            for (var i = 0; i < 1_000; i++)
                process.IsOpen(gate, at);
        }).Should().Be(0);
    }

    [Fact]
    public void Allocates_nothing_where_frames_and_guidelines_are_asked_for()
    {
        var course = Any.Course(Phase.Implementation);
        course.Clarify(StandardFacts.SetsLocalGuideline, true).ThenAccepted();
        course.AgreeGuideline(Any.Guideline(), Moment.On(2025, 10, 1)).ThenAccepted();
        course.TerminateGuideline("r-1", "Loggen er slået fra.", Moment.On(2025, 11, 20)).ThenAccepted();
        course.AgreeGuideline(Any.Guideline("r-2")).ThenAccepted();
        course.Plan(Any.Plan() with { Frame = Any.Frame }).ThenAccepted();
        var inquiry = course.Process.State.InquiryAt(Phase.Implementation, Any.Start.AddDays(1));
        var check = Any.Definition.Index.ChecksOf(StandardGates.GoLive)[0];
        Requirement[] asked = [new FrameStated(Party.AffectedEmployees), new GuidelineSet(StandardFacts.SetsLocalGuideline, CommitteeKind.LocalCommittee)];
        asked.Should().AllSatisfy(one => one.Judge(inquiry, check, null).Should().Be(Outcome.Met));

        Allocated.By(() =>
        {
            for (var i = 0; i < 1_000; i++)
            {
                foreach (var one in asked)
                    one.Judge(inquiry, check, null);
                inquiry.OwedLevel(Party.AffectedEmployees);
            }
        }).Should().Be(0);
    }
}
