using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Involving;

namespace Fremfaerd.Model.Tests.Overviews;

public class Involvement_across_courses
{
    private static readonly DateTimeOffset Later = Any.Start.AddHours(1);

    private static InvolvementStatistics Count(params ProcessSession[] courses) =>
        InvolvementStatistics.Of(courses.Select(course => course.Process), Later);

    private static ProcessSession Course(
        Moment? held, DecisionLevel level = DecisionLevel.Workplace, Phase phase = Phase.Decision, MunicipalArea? area = MunicipalArea.Employment)
    {
        var course = ProcessSession.Enrol(
            SampleTree.Definition, SampleTree.Enrolment("nattevagten", phase) with { Area = area }, Any.Manager, Any.Clock());
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, level).ThenAccepted();
        var forum = SampleTree.Forum(level == DecisionLevel.Workplace ? "lokal-aakanden" : "omraade-aeldre");
        if (held is { } moment)
            course.HoldInvolvement(Solkoebing.Meeting(forum), moment).ThenAccepted();
        course.RecordDecision(Any.Decision(level, changesWork: true), Solkoebing.February(10)).ThenAccepted();
        return course;
    }

    [Fact]
    public void Counts_decisions_by_their_verdict()
    {
        var figures = Count(Course(Solkoebing.February(9), phase: Phase.Idea), Course(Solkoebing.February(11), phase: Phase.Idea), Course(Solkoebing.February(10), phase: Phase.Idea), Course(null, phase: Phase.Idea));

        figures.Courses.Should().Be(4);
        figures.Total.Should().Be(new HeardShare(1, 2, 1, 0));
        figures.Total.Share.Should().Be(0.25m);
        figures.Decisions.Select(one => one.Outcome).Should().Equal(Outcome.Met, Outcome.Unmet, Outcome.Indeterminate, Outcome.Unmet);
    }

    [Fact]
    public void Counts_by_level_area_and_phase()
    {
        var figures = Count(
            Course(Solkoebing.February(9)), Course(Solkoebing.February(11), DecisionLevel.Area, area: MunicipalArea.SocialAndHealth),
            Course(Solkoebing.February(9), phase: Phase.Idea, area: null));

        figures.ByLevel[DecisionLevel.Workplace].Should().Be(new HeardShare(2, 0, 0, 0));
        figures.ByLevel[DecisionLevel.Area].Should().Be(new HeardShare(0, 1, 0, 0));
        figures.ByLevel[DecisionLevel.Political].Share.Should().BeNull("nothing was observed");
        figures.ByArea[MunicipalArea.Employment].Should().Be(new HeardShare(1, 0, 0, 1));
        figures.ByArea[MunicipalArea.SocialAndHealth].Should().Be(new HeardShare(0, 1, 0, 1));
        figures.ByArea[MunicipalArea.ChildcareAndSchool].Should().Be(new HeardShare(0, 0, 0, 0));
        figures.ByPhase[Phase.Idea].Should().Be(new HeardShare(1, 0, 0, 2));
        figures.ByPhase[Phase.Decision].Should().Be(new HeardShare(1, 1, 0, 0));
    }

    [Fact]
    public void Counts_a_course_joined_midway_as_not_observed_and_never_as_zero()
    {
        var figures = Count(SampleTree.Course(startsAt: Phase.Specification));

        figures.Total.Should().Be(new HeardShare(0, 0, 0, 3));
        figures.Total.Share.Should().BeNull();
        foreach (var phase in Enum.GetValues<Phase>())
            figures.ByPhase[phase].Should().Be(new HeardShare(0, 0, 0, phase < Phase.Specification ? 1 : 0));
    }

    [Fact]
    public void Takes_no_decision_declared_from_before_enrolment_for_one_that_was_not_heard()
    {
        var course = SampleTree.Course(startsAt: Phase.Specification);
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        course.RecordDecision(Any.Decision(changesWork: true) with { Phase = Phase.Decision }, Solkoebing.February(10)).ThenAccepted();

        Count(course).Decisions.Should().ContainSingle().Which.Outcome.Should().BeNull();
        Count(course).Total.Share.Should().BeNull();
    }

    [Fact]
    public void Leaves_out_what_was_withdrawn_what_changes_no_work_and_what_stops()
    {
        var course = Course(Solkoebing.February(11));
        course.RecordDecision(Any.Decision(), Solkoebing.February(12)).ThenAccepted();
        course.RecordDecision(Any.Decision(changesWork: true, outcome: DecisionOutcome.Stop), Solkoebing.February(12)).ThenAccepted();
        Count(course).Total.Observed.Should().Be(1);
        course.ReturnTo(Phase.Idea, "MED skal høres først.").ThenAccepted();

        Count(course).Total.Observed.Should().Be(0);
    }

    [Fact]
    public void Lists_views_without_a_response_oldest_first()
    {
        var course = Course(Solkoebing.February(9));
        course.Receive(new("s-1", Party.Citizens, "Kan man sige nej?"), Solkoebing.February(20)).ThenAccepted();
        course.Receive(new("s-2", Solkoebing.Right, "Hvem ser optagelserne?"), Solkoebing.February(5)).ThenAccepted();
        course.Receive(new("s-3", Party.Citizens, "Hvad koster det?"), Solkoebing.February(6)).ThenAccepted();
        course.Receive(Viewpoint.NoRemarks("s-4", Overview.Main), Solkoebing.February(6)).ThenAccepted();
        course.Respond("s-3", ViewpointResponse.Adopted, "Det står i notatet.").ThenAccepted();

        Count(course).Unanswered.Select(view => (view.Viewpoint.Value, view.Phase, view.Received)).Should().Equal(
            ("s-2", Phase.Decision, Solkoebing.February(5)), ("s-1", Phase.Decision, Solkoebing.February(20)));
    }

    [Fact]
    public void Knows_only_what_was_recorded_by_then()
    {
        var clock = Any.Clock();
        var course = ProcessSession.Resume(Course(null, phase: Phase.Idea).Process, Any.Manager, clock);
        clock.MoveTo(Any.Start.AddDays(7));
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right), Solkoebing.February(9)).ThenAccepted();

        InvolvementStatistics.Of([course.Process], Any.Start.AddDays(1)).Total.Should().Be(new HeardShare(0, 1, 0, 0));
        InvolvementStatistics.Of([course.Process], Any.Start.AddDays(8)).Total.Should().Be(new HeardShare(1, 0, 0, 0), "it was held in time");
        InvolvementStatistics.Of([course.Process], Any.Start.AddDays(-1)).Courses.Should().Be(0);
        InvolvementStatistics.Of([], Later).Total.Share.Should().BeNull();
    }
}
