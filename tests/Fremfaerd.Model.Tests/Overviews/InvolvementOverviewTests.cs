using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Involving;

namespace Fremfaerd.Model.Tests.Overviews;

public class The_involvement_of_a_phase
{
    private readonly ProcessSession _course = Solkoebing.Course();

    private InvolvementOverview Now => _course.Involvement();

    private void Hold(string committee, Moment at, DateOnly? sent = null) => _course.HoldInvolvement(
        Solkoebing.Meeting(SampleTree.Forum(committee)) with { MaterialSent = sent is { } day ? Moment.On(day) : null }, at).ThenAccepted();

    [Theory]
    [InlineData(Language.Danish, "Overview.da")]
    [InlineData(Language.English, "Overview.en")]
    public void Reads_as_approved(Language language, string name) => Approved.Matches(Overview.Rich().Involvement().Explain(language), name);

    [Fact]
    public void Holds_what_was_planned_against_what_was_held()
    {
        var overview = Overview.Rich().Involvement();

        overview.Lines.Should().OnlyContain(line => line.Planned.Party != Party.Management);
        var employees = overview.Lines.Single(line => line.Planned.Party == Party.AffectedEmployees && line.Planned.Subcourse is null);
        (employees.Planned.Level, employees.Asked, employees.Outcome).Should().Be((InvolvementLevel.Information, InvolvementLevel.Medindflydelse, Outcome.Unmet));
        employees.Held.Should().ContainSingle().Which.Happened.Should().Be(Solkoebing.February(9));
        employees.Missing.Should().ContainSingle().Which.Should().BeOfType<InvolveStep>();
        overview.Lines.Where(line => line.Planned.Subcourse is not null).Should().NotBeEmpty()
            .And.OnlyContain(line => line.Planned.Subcourse == Overview.Pilot);
    }

    [Fact]
    public void Names_the_forum_that_is_next()
    {
        Now.NextForum!.Committee!.Id.Should().Be("lokal-aakanden");
        Hold("lokal-solgaarden", Solkoebing.February(10));
        Now.NextForum!.Committee!.Id.Should().Be("lokal-aakanden");
        Hold("lokal-aakanden", Solkoebing.February(10));

        Now.NextForum.Should().BeNull();
        Now.RightForum!.Committee!.Id.Should().Be("lokal-aakanden");
    }

    [Fact]
    public void Names_Hovedudvalget_first_in_a_matter_of_principle()
    {
        _course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        Now.NextForum!.Committee!.Id.Should().Be("hoved");
        Hold("hoved", Solkoebing.February(9));
        Now.NextForum!.Committee!.Id.Should().Be("lokal-aakanden");
        Hold("lokal-aakanden", Solkoebing.February(10));

        Now.NextForum.Should().BeNull();
    }

    [Fact]
    public void Names_no_forum_before_the_level_is_clarified_nor_where_work_is_not_affected()
    {
        var open = SampleTree.Course(startsAt: Phase.Decision);
        (open.Involvement().AsksForMed, open.Involvement().RightForum, open.Involvement().NextForum).Should().Be((true, null, null));
        open.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();

        (open.Involvement().AsksForMed, open.Involvement().NextForum).Should().Be((false, null));
    }

    [Fact]
    public void Shows_the_views_of_the_phase_that_lack_a_response()
    {
        var course = Overview.Rich();
        course.Receive(Viewpoint.NoRemarks("s-3", Overview.Main)).ThenAccepted();
        course.Receive(new("s-4", Party.Citizens, "Om designet.") { Phase = Phase.Design }).ThenAccepted();
        course.Involvement().OpenViews.Select(view => view.Received.Value.Id.Value).Should().Equal("s-1", "s-2");
        course.Respond("s-1", ViewpointResponse.Adopted, "Det indgår.").ThenAccepted();

        course.Involvement().OpenViews.Select(view => view.Received.Value.Id.Value).Should().Equal("s-2");
        course.Process.Involvement(Phase.Design, Any.Start.AddHours(1)).OpenViews.Should().ContainSingle();
    }

    [Fact]
    public void Counts_only_what_had_happened_by_the_instant()
    {
        Hold("lokal-aakanden", Solkoebing.February(10, 10));

        _course.Process.Involvement(Phase.Decision, Any.Start.AddHours(1)).NextForum.Should().BeNull();
        _course.Process.Involvement(Phase.Decision, new(2026, 2, 10, 9, 0, 0, TimeSpan.FromHours(1))).Lines.Sum(line => line.Held.Count).Should().Be(0);
    }

    [Fact]
    public void Cannot_be_asked_for_before_enrolment()
    {
        var notEnrolled = TechnologyProcess.NotEnrolled(SampleTree.Definition);

        FluentActions.Invoking(() => notEnrolled.Involvement(Phase.Idea, Any.Start)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => ProcessSession.Start(SampleTree.Definition, Any.Manager, Any.Clock()).Involvement()).Should().Throw<InvalidOperationException>();
    }
}
