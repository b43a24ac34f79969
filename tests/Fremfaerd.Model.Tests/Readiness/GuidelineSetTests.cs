namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>F7-R7: use is discussed locally, and where guidelines are set one stands.</summary>
public class A_guideline_that_a_check_asks_for
{
    private readonly ProcessSession _course = Any.Course(Phase.Implementation);

    public A_guideline_that_a_check_asks_for()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        _course.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee)).ThenAccepted();
    }

    private CheckResult Check => _course.Assess(StandardGates.GoLive)["F7-R7"];

    [Fact]
    public void Waits_for_the_fact()
    {
        Check.Outcome.Should().Be(Outcome.Indeterminate);
        Check.Remedies.Should().ContainSingle().Which.Should().BeOfType<ClarifyStep>().Which.Fact.Should().Be(StandardFacts.SetsLocalGuideline);
    }

    [Fact]
    public void Is_not_needed_where_the_fact_is_no()
    {
        _course.Clarify(StandardFacts.SetsLocalGuideline, false).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Met);
        Check.Findings.Select(finding => finding.Code).Should().Equal("hearing.held", "level.met", "response.no-remarks", "guideline.not-needed");
        Check.Explain(Language.English).Should().EndWith("No guideline is needed: “Local guidelines on organising work or on use are set” is no.");
        Check.Events.Should().Equal(2, 3, 4);
    }

    [Theory]
    [InlineData(CommitteeKind.LocalCommittee, true)]
    [InlineData(CommitteeKind.StaffMeeting, true)]
    [InlineData(CommitteeKind.AreaCommittee, false)]
    [InlineData(CommitteeKind.MainCommittee, false)]
    public void Is_one_of_the_local_committee_or_what_stands_in_for_it(CommitteeKind committee, bool isMet)
    {
        _course.Clarify(StandardFacts.SetsLocalGuideline, true).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline(committee: committee)).ThenAccepted();

        (Check.Outcome == Outcome.Met).Should().Be(isMet);
        Check.Findings[^1].Code.Should().Be(isMet ? "guideline.agreed" : "guideline.missing");
        Check.Remedies.OfType<AgreeGuidelineStep>().Should().HaveCount(isMet ? 0 : 1);
    }

    [Fact]
    public void Is_one_for_the_phase()
    {
        _course.Clarify(StandardFacts.SetsLocalGuideline, true).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline() with { Phase = Phase.Design }).ThenAccepted();
        Check.Outcome.Should().Be(Outcome.Unmet);

        _course.AgreeGuideline(Any.Guideline("r-2") with { Phase = Phase.Implementation }).ThenAccepted();
        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_none_once_its_notice_has_run_out()
    {
        _course.Clarify(StandardFacts.SetsLocalGuideline, true).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline(), Moment.On(2025, 10, 1)).ThenAccepted();
        _course.TerminateGuideline("r-1", "Loggen er slået fra.", Moment.On(2025, 11, 20)).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Unmet);
        Check.Findings[^1].Text.Danish.Should().Be(
            "Retningslinjen r-1 gælder ikke længere: den blev opsagt 20. november 2025 og gjaldt til og med 20. februar 2026.");
        Check.Events.Should().Contain([5L, 6L]);
    }

    [Fact]
    public void Is_none_once_another_took_its_place_elsewhere()
    {
        _course.Clarify(StandardFacts.SetsLocalGuideline, true).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline(), Moment.On(2025, 10, 1)).ThenAccepted();
        _course.AgreeGuideline(Any.Guideline("r-2", committee: CommitteeKind.AreaCommittee) with { Replaces = "r-1" }).ThenAccepted();

        Check.Findings.Select(finding => finding.Code).Should().Equal("hearing.held", "level.met", "response.no-remarks", "guideline.missing", "guideline.replaced");
        Check.Events.Should().Contain(_course.Process.Guidelines.Select(given => given.Agreed.Sequence));
    }

    [Fact]
    public void Is_of_a_MED_committee_by_definition() => FluentActions.Invoking(() => new GuidelineSet(StandardFacts.SetsLocalGuideline, CommitteeKind.Trio))
        .Should().Throw<ArgumentOutOfRangeException>();
}
