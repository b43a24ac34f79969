using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Involving;

namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Overviews and records that told somebody the wrong thing, each found by reading them as a MED secretary would.</summary>
public class Overviews_that_misled
{
    private static readonly Moment Third = Moment.On(2026, 2, 3);

    [Fact]
    public void Plan_the_meeting_that_a_matter_of_principle_starts_with_a_day_before_the_next()
    {
        var course = Solkoebing.Course();
        course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();

        course.Involvement().PlanMeetings(new(2026, 4, 18)).LastMeeting.Should().Be(new DateOnly(2026, 4, 16));
        course.Involvement().AgendaFor(Solkoebing.Right, new(2026, 4, 18)).Meetings!.LastMeeting.Should().Be(new DateOnly(2026, 4, 17));
    }

    [Fact]
    public void Say_in_words_that_the_day_for_the_material_has_passed() =>
        Solkoebing.Course(Solkoebing.WithNotice(CalendarPeriod.OfDays(14))).Involvement().PlanMeetings(new(2026, 3, 10)).Text.Danish
            .Should().EndWith("Den dag er forbi: læg beslutningen senere.");

    [Fact]
    public void Give_a_staff_meeting_that_stands_in_the_frame_of_the_local_committee()
    {
        var course = Solkoebing.Course(unit: "koekkenet");
        course.Plan(Any.Plan(Party.LocalMedCommittee, InvolvementLevel.Medbestemmelse) with { Frame = Any.Frame }).ThenAccepted();

        var item = course.Involvement().AgendaFor(SampleTree.Forum("personale-koekkenet"));
        (item.Frame, item.Level).Should().Be((Any.Frame, InvolvementLevel.Medbestemmelse));
    }

    [Fact]
    public void Show_how_the_hearing_stands_in_a_committee_that_has_no_line_of_its_own()
    {
        var course = Solkoebing.Course(level: DecisionLevel.Area);
        course.HoldInvolvement(Solkoebing.Meeting(SampleTree.Forum("omraade-aeldre"), noRemarks: false), Third).ThenAccepted();

        course.Involvement().Explain(Language.Danish).Should().Contain("Det er ikke noteret, hvad Område-MED Ældre mente");
    }

    [Fact]
    public void Say_nothing_was_missing_in_a_phase_that_was_not_observed()
    {
        var overview = Any.Course(Phase.Specification).Process.Involvement(Phase.Decision, Any.Start.AddDays(1));

        overview.Lines.Should().BeEmpty();
        overview.NextForum.Should().BeNull();
        overview.Explain(Language.English).Should().Contain("was not observed here");
    }

    /// <summary>What follows an event of a newer version was read as if it had been judged: a reopening of a course nobody had seen begin failed.</summary>
    [Fact]
    public void Tell_no_visits_from_events_that_nobody_judged()
    {
        var enrolled = (Enrolled)Any.Course().Process.History[0];
        var newer = new UnrecognizedEvent(1, enrolled.Stamp, "enrolled", "{}") { Known = enrolled };
        var process = TechnologyProcess.From(StandardDefinition.All, [newer, new CourseStopped(2, enrolled.Stamp, "Slut"), new CourseReopened(3, enrolled.Stamp, "Igen")]);

        var lines = process.Phases(Any.Start.AddDays(1));
        lines.Sum(line => line.Visits.Count).Should().Be(1);
        lines[0].Visits[0].LeftBy.Should().BeNull();
        PhaseStatistics.Of([process], Any.Start.AddDays(1))[0].Courses.Should().Be(1);
    }

    [Fact]
    public void Count_a_phase_that_was_not_observed_once()
    {
        var course = Any.Course(Phase.Design);
        course.RecordDecision(Any.Decision(changesWork: true) with { Phase = Phase.Decision }, Third).ThenAccepted();

        var statistics = InvolvementStatistics.Of([course.Process], Any.Start.AddDays(1));
        statistics.ByPhase[Phase.Decision].NotObserved.Should().Be(1);
        statistics.Total.NotObserved.Should().Be(2);
        statistics.ByLevel[DecisionLevel.Workplace].NotObserved.Should().Be(1);
    }

    [Fact]
    public void Count_a_decision_as_heard_in_time_while_a_view_waits_for_its_response()
    {
        var course = Solkoebing.Course();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right, noRemarks: false), Third).ThenAccepted();
        course.Receive(new Viewpoint("v-1", Solkoebing.Right, "Hvad med nattevagten?"), Third).ThenAccepted();
        course.RecordDecision(Any.Decision(changesWork: true), Moment.On(2026, 2, 10)).ThenAccepted();

        course.Assess()["F2-R2"].Outcome.Should().Be(Outcome.Unmet);
        InvolvementStatistics.Of([course.Process], Any.Start.AddDays(1)).Total.Share.Should().Be(1);
    }

    [Theory]
    [InlineData(CommitteeKind.Trio)]
    [InlineData(null)]
    public void Let_only_the_employee_side_raise_a_breach(CommitteeKind? kind)
    {
        var course = Any.Course(Phase.Decision);
        course.RecordDecision(Any.Decision()).ThenAccepted();
        var by = kind is { } committee ? Forum.Of(committee) : Party.Citizens;

        course.Decide(new RaiseBreach(new Breach("brud-1", by, "MED blev ikke hørt."))).ThenRefused("breach.not-employee-side");
    }

    [Fact]
    public void Tell_who_answered_a_view_and_which_committee_met()
    {
        var course = Solkoebing.Course();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right), Third).ThenAccepted();
        course.Receive(new Viewpoint("v-1", Solkoebing.Right, "Hvad med nattevagten?"), Third).ThenAccepted();
        course.Decide(new RespondToViewpoint("v-1", new(ViewpointResponse.NotAdopted, "Det kan ikke lade sig gøre.") { By = "Centerchefen" })).ThenAccepted();

        var told = course.Process.History.Select(happened => happened.Describe(course.Process.Definition).Danish).ToArray();
        told.Should().Contain(line => line.StartsWith("Lokal-MED Åkanden")).And.Contain(line => line.Contains("af Centerchefen"));
    }

    [Fact]
    public void Count_a_decision_as_they_did_before_the_course_was_reopened()
    {
        var course = Solkoebing.Course();
        Reopen(course);
        course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right)).ThenAccepted();
        course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();
        InvolvementStatistics.Of([course.Process], Any.Start.AddDays(1)).Total.Share.Should().Be(1);

        Reopen(course);
        InvolvementStatistics.Of([course.Process], Any.Start.AddDays(1)).Total.Share.Should().Be(1);
    }

    /// <summary>What a meeting in an earlier visit was held on is compared; a decision of a later visit is not given that away.</summary>
    [Fact]
    public void Count_a_meeting_of_an_earlier_visit_by_what_it_was_held_on()
    {
        var course = Solkoebing.Course();
        course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right)).ThenAccepted();
        Reopen(course);
        course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();
        Reopen(course);

        InvolvementStatistics.Of([course.Process], Any.Start.AddDays(1)).Total.Share.Should().Be(0);
    }

    private static void Reopen(ProcessSession course)
    {
        course.StopCourse("Pengene manglede.").ThenAccepted();
        course.Reopen("Pengene er fundet.").ThenAccepted();
    }
}
