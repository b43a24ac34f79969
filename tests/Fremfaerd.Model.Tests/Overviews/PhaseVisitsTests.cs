using System.Globalization;

namespace Fremfaerd.Model.Tests.Overviews;

/// <summary>How often and how long a course was in its phases, in days of a clock that is moved by hand.</summary>
public class The_visits_of_a_course
{
    private readonly ManualTime _time = Any.Clock();
    private readonly ProcessSession _course;

    /// <summary>Two days of idea, of which one paused; six of decision, twice; stopped while paused; reopened.</summary>
    public The_visits_of_a_course()
    {
        _course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Idea, Any.Manager, _time, "Plejecenter Nord", "proces-1");
        On(1, () => _course.Pause("Ferie."));
        On(2, () => _course.ResumeCourse());
        Walk.To(Phase.Decision, _course);
        On(5, () => Walk.To(Phase.Design, _course));
        On(6, () => _course.ReturnTo(Phase.Decision, "Grundlaget var forkert.").ThenAccepted());
        On(8, () => _course.Pause("Ferie."));
        On(9, () => _course.StopCourse("Der er ikke penge."));
        On(12, () => _course.Reopen("Der er penge igen."));
    }

    [Theory]
    [InlineData(0, "idea 1: 0–now, 0 days")]
    [InlineData(1, "idea 1: 0–now, 1 days")]
    [InlineData(1.5, "idea 1: 0–now, 1.5 days, 0.5 paused")]
    [InlineData(3, "idea 1: 0–2, 2 days, 1 paused; decision 1: 2–now, 1 days")]
    [InlineData(5.5, "idea 1: 0–2, 2 days, 1 paused; decision 1: 2–5, 3 days; design 1: 5–now, 0.5 days")]
    [InlineData(7, "idea 1: 0–2, 2 days, 1 paused; decision 1: 2–5, 3 days; decision 2: 6–now, 1 days; design 1: 5–6, 1 days")]
    [InlineData(8.5, "idea 1: 0–2, 2 days, 1 paused; decision 1: 2–5, 3 days; decision 2: 6–now, 2.5 days, 0.5 paused; design 1: 5–6, 1 days")]
    [InlineData(11, "idea 1: 0–2, 2 days, 1 paused; decision 1: 2–5, 3 days; decision 2: 6–9, 3 days, 1 paused; design 1: 5–6, 1 days")]
    [InlineData(14, "idea 1: 0–2, 2 days, 1 paused; decision 1: 2–5, 3 days; decision 2: 6–9, 3 days, 1 paused; decision 3: 12–now, 2 days; design 1: 5–6, 1 days")]
    public void Are_told_as_of_a_day(double day, string visits) =>
        string.Join("; ", from line in _course.Process.Phases(Any.Start.AddDays(day).AddHours(1)) from visit in line.Visits select Words(line.Phase, visit))
            .Should().Be(visits);

    [Fact]
    public void Are_none_before_the_enrolment_and_one_from_its_instant_on()
    {
        var enrolled = _course.Process.History[0].Stamp.RecordedAt;

        _course.Process.Phases(enrolled.AddSeconds(-1)).Should().OnlyContain(line => line.Visits.Count == 0);
        _course.Process.Phases(enrolled).SelectMany(line => line.Visits).Should().ContainSingle().Which.Duration.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Begin_and_end_by_an_event()
    {
        var visits = _course.Process.Phases(Any.Start.AddDays(20)).Single(line => line.Phase == Phase.Decision).Visits;

        visits.Select(visit => _course.Process.History[(int)visit.EnteredBy - 1].GetType())
            .Should().Equal(typeof(PhaseAdvanced), typeof(PhaseReturned), typeof(CourseReopened));
        visits.Select(visit => visit.LeftBy is { } by ? _course.Process.History[(int)by - 1].GetType() : null)
            .Should().Equal(typeof(PhaseAdvanced), typeof(CourseStopped), null);
    }

    [Fact]
    public void Never_end_before_they_began_though_the_clock_stepped_back()
    {
        var (time, later) = (Any.Clock(), Any.Start.AddDays(3));
        var course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Idea, Any.Manager, time, "Plejecenter Nord", "proces-1");
        time.MoveTo(later);
        Walk.To(Phase.Decision, course);
        time.MoveTo(later.AddMinutes(-2));
        course.Pause("Ferie.").ThenAccepted();
        course.ResumeCourse().ThenAccepted();

        var visit = course.Process.Phases(later.AddDays(1))[1].Visits.Single();
        visit.Paused.Should().Be(TimeSpan.Zero);
        visit.Duration.Should().BeCloseTo(TimeSpan.FromDays(1), TimeSpan.FromMinutes(1));
    }

    private void On(int day, Func<object> act)
    {
        _time.MoveTo(Any.Start.AddDays(day));
        if (act() is Reply reply)
            reply.ThenAccepted();
    }

    private static string Words(Phase phase, PhaseVisit visit) =>
        $"{phase.Code} {visit.Number}: {Day(visit.Entered - Any.Start)}–{(visit.Left is { } left ? Day(left - Any.Start) : "now")}, {Day(visit.Duration)} days"
        + (visit.Paused > TimeSpan.FromHours(2) ? $", {Day(visit.Paused)} paused" : "");

    /// <summary>To a half day, so that the seconds between two commands and the hour looked from do not show.</summary>
    private static string Day(TimeSpan time) => (Math.Round(time.TotalDays * 2) / 2).ToString(CultureInfo.InvariantCulture);
}
