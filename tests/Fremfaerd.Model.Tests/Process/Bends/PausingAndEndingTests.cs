namespace Fremfaerd.Model.Tests.Process.Bends;

public class Pausing_and_ending_a_course
{
    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void A_pause_stops_moves_but_not_documentation()
    {
        Walk.Open(_course, StandardGates.ExitOf(Phase.Idea));
        _course.Pause("Leverandøren flytter.").ThenAccepted();

        _course.Assess().Standing.Should().Be(GateStanding.Paused);
        _course.IsOpen(StandardGates.ExitOf(Phase.Idea)).Should().BeTrue();
        _course.AdvanceTo(Phase.Decision).ThenRefused("course.paused");
        _course.ReturnTo(Phase.Idea, "x").ThenRefused("course.paused");
        _course.Pause("Igen.").ThenRefused("course.paused");
        _course.Answer("F1-KO-2", "Vi dokumenterer imens.").ThenAccepted();
        _course.ResumeCourse().ThenAccepted();
        _course.ResumeCourse().ThenRefused("move.not-paused");
        _course.AdvanceTo(Phase.Decision).ThenAccepted();
    }

    [Fact]
    public void A_stop_is_for_the_deciding_manager_and_ends_the_course_from_a_pause_too()
    {
        _course.Pause("Budgettet mangler.").ThenAccepted();
        _course.As(Any.ProjectManager).StopCourse("Budgettet kom ikke.").ThenRefused("authority.missing");
        _course.StopCourse("Budgettet kom ikke.").ThenAccepted();

        _course.Process.Position.Code.Should().Be("stopped:idea");
        _course.Assess().Standing.Should().Be(GateStanding.Ended);
        _course.ResumeCourse().ThenRefused("course.stopped");
        _course.StopCourse("Igen.").ThenRefused("course.stopped");
        _course.Answer("F1-KO-2", "Sen oplysning.").ThenAccepted();
    }

    [Fact]
    public void Reopening_revives_no_approval()
    {
        Walk.Open(_course, StandardGates.ExitOf(Phase.Idea));
        _course.StopCourse("Budgettet kom ikke.").ThenAccepted();
        _course.Reopen("Der er fundet midler.").ThenAccepted();

        _course.Process.VisitsOf(Phase.Idea).Should().Be(2);
        _course.AdvanceTo(Phase.Decision).ThenRefused("gate.closed");
        _course.Reopen("Igen.").ThenRefused("move.not-ended");
    }

    [Fact]
    public void A_completed_course_is_reopened_in_its_last_phase_with_its_gates_to_pass_again()
    {
        var course = Walk.ToTheEnd();
        course.Reopen("Der er kommet klager.").ThenAccepted();

        course.Process.Position.Code.Should().Be("implementation");
        course.Assess(StandardGates.GoLive).Standing.Should().Be(GateStanding.Current);
        course.Assess(StandardGates.ExitOf(Phase.Development)).Standing.Should().Be(GateStanding.Passed);
        course.Complete().ThenRefused("gate.closed");
    }

    [Fact]
    public void Durations_count_pauses_apart_and_are_never_negative()
    {
        var time = Any.Clock();
        var course = ProcessSession.Enrol(Any.Definition, "Ur", Phase.Idea, Any.Manager, time);
        time.MoveTo(Any.Start.AddDays(2));
        course.Pause("Ferie.").ThenAccepted();
        time.MoveTo(Any.Start.AddDays(5));
        course.ResumeCourse().ThenAccepted();
        time.MoveTo(Any.Start.AddDays(-3));
        course.Answer("F1-KO-2", "Uret gik tilbage.").ThenAccepted();
        course.StopCourse("Slut.").ThenAccepted();

        var visit = course.Process.Phases(Any.Start.AddDays(9))[0].Visits.Single();
        visit.Duration.Should().BeCloseTo(TimeSpan.FromDays(5), TimeSpan.FromMinutes(1));
        visit.Paused.Should().BeCloseTo(TimeSpan.FromDays(3), TimeSpan.FromMinutes(1));
        visit.LeftBy.Should().Be(course.Process.Sequence);
    }
}
