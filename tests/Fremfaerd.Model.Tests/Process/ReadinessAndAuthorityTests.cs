namespace Fremfaerd.Model.Tests.Process;

public class Readiness_and_authority
{
    private static readonly ProcessSession Course = Any.Course();

    [Fact]
    public void Are_both_answered_to_one_who_may_not_at_a_gate_that_is_closed()
    {
        var no = Course.As(Any.Employee).AdvanceTo(Phase.Decision).ThenRefused("authority.missing");

        no.Authority!.English.Should().Be("Only the project manager and the deciding manager may advance to the next phase; an employee may not.");
        no.Report!.IsOpen.Should().BeFalse();
        no.Report["F1-R2"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Are_told_apart_for_one_who_may_at_a_gate_that_is_closed()
    {
        var no = Course.AdvanceTo(Phase.Decision).ThenRefused("gate.closed");

        no.Authority.Should().BeNull();
        no.Report!["F1-R2"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Are_told_apart_for_one_who_may_not_at_a_gate_that_is_open()
    {
        var course = Any.Course();
        Walk.Open(course, StandardGates.ExitOf(Phase.Idea));

        var no = course.As(Any.Employee).AdvanceTo(Phase.Decision).ThenRefused("authority.missing");
        no.Report!.IsOpen.Should().BeTrue();
    }

    [Fact]
    public void Are_both_answered_with_the_same_report_that_one_who_may_is_given()
    {
        var stamp = Any.Stamp(Any.Employee);
        var unauthorised = Course.Process.Decide(new AdvanceTo(Phase.Decision), stamp).ThenRefused("authority.missing");
        var authorised = Course.Process.Decide(new AdvanceTo(Phase.Decision), Any.Stamp(at: stamp.RecordedAt)).ThenRefused("gate.closed");

        unauthorised.Report!.Explain(Language.Danish).Should().Be(authorised.Report!.Explain(Language.Danish));
    }

    [Fact]
    public void Are_both_answered_at_an_inner_gate() =>
        Any.Course(Phase.Implementation).As(Any.Employee).PassGate(StandardGates.GoLive).ThenRefused("authority.missing").Report!.IsOpen.Should().BeFalse();
}
