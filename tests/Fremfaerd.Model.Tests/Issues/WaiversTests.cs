using Fremfaerd.Model.Tests.Process.Bends;
using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Defects of waivers, each as it was found.</summary>
public class Waivers_that_went_wrong
{
    [Fact]
    public void A_check_that_is_declared_is_met_and_was_waived_all_the_same()
    {
        var course = Any.Course(Phase.Design);
        course.Declare(new("idea-exit", "F1-R2"), "Centerlederen var udpeget.").ThenAccepted();

        course.Waive("F1-R2", new Waiver("Det haster.", Let.Asker)).ThenRefused("waiver.check-met");
    }

    [Theory]
    [InlineData("before-live-data")]
    [InlineData("go-live")]
    [InlineData("implementation-exit")]
    public void The_mark_of_a_waived_check_from_before_enrolment_was_not_shown_at_inner_gates(string gate)
    {
        var course = Any.Course(Phase.Design);
        course.Waive("F1-R2", new Waiver("Det haster.", Let.Asker) { Until = new DateOnly(2026, 3, 31) }).ThenAccepted();

        course.Assess(gate).WaivedChecks.Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Waived);
        course.Process.Assess(gate, new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero)).WaivedChecks.Should().ContainSingle().Which.ClosesGate.Should().BeTrue();
    }

    [Fact]
    public void The_mark_of_a_waived_check_that_a_skipped_phase_left_owed_was_not_shown_at_inner_gates()
    {
        var course = FullWalk.Start(Phase.Procurement);
        course.Skip(Phase.Development, SkipGround.Because("Det er en standardløsning.")).ThenAccepted();
        FullWalk.Reach(Phase.Implementation, course).Should().BeTrue();
        course.Waive("F6-R2", Let.Right).ThenAccepted();

        course.Assess("go-live").WaivedChecks.Should().ContainSingle().Which.Carried.Should().Be(CarriedBecause.Skipped);
    }

    /// <summary>"The phase holds a new decision" was read in the phase the course was in, and afterwards in the phase of the check.</summary>
    [Fact]
    public void A_condition_was_read_in_another_phase_when_the_waiver_was_given_than_when_it_was_used()
    {
        var course = Let.CourseWithout(new("decision-exit", "F2-R8"));
        course.Waive("F2-R8", Let.Right with { Until = new DateOnly(2026, 3, 31) }).ThenAccepted();
        course.AdvanceTo(Phase.Design).ThenAccepted();
        var holds = Let.Right with { While = new(StandardFacts.PhaseHasNewDecision, true) };

        course.Waive("F2-R8", holds).ThenAccepted();
        course.Assess().WaivedChecks.Single().Outcome.Should().Be(Outcome.Waived);
        course.RecordDecision(Any.Decision(changesWork: false)).ThenAccepted();
        course.Waive("F2-R8", holds with { While = new(StandardFacts.PhaseHasNewDecision, false) }).ThenRefused("waiver.condition-false");
    }

    [Fact]
    public void The_text_of_an_exit_said_that_it_was_open_with_waivers_but_not_that_its_inner_gate_was_passed_with_one()
    {
        CheckAddress shared = new("before-live-data", "F6-R2");
        var course = Let.CourseWithout(shared);
        Let.Waive(course, shared).ThenAccepted();
        course.PassGate(shared.Gate).ThenAccepted();

        course.Assess().Explain(Language.Danish).Should().Contain("[~] before-live-data/F6-R2 dispenseret");
        course.Assess().Explain(Language.English).Should().Contain("[~] before-live-data/F6-R2 waived");
    }
}
