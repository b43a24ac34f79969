namespace Fremfaerd.Model.Tests.Process;

/// <summary>MED § 5 and § 7: the right committee, before the decision.</summary>
public class Hearing_MED_before_a_decision
{
    private static readonly Moment Fourth = Moment.On(2026, 2, 4);
    private static readonly Moment Sixth = Moment.On(2026, 2, 6);

    private readonly ProcessSession _course = Any.Course(Phase.Decision);

    public Hearing_MED_before_a_decision()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
    }

    private CheckResult Check => _course.Assess()["F2-R2"];

    private IEnumerable<(Aspect?, string)> Failing =>
        Check.Findings.Where(finding => finding.Outcome is Outcome.Unmet or Outcome.Indeterminate).Select(finding => (finding.Aspect, finding.Code));

    private void Held(Moment at, Forum? forum = null, InvolvementLevel level = InvolvementLevel.Medindflydelse) =>
        _course.HoldInvolvement(Any.Involvement(forum ?? Party.LocalMedCommittee, level), at).ThenAccepted();

    private void Decided(Moment at, bool changesWork = true) =>
        _course.RecordDecision(Any.Decision(changesWork: changesWork), at).ThenAccepted();

    [Fact]
    public void Is_met_when_it_was_heard_the_day_before()
    {
        Held(Fourth);
        Decided(Sixth);

        Check.Outcome.Should().Be(Outcome.Met);
        Check.Explain(Language.Danish).Should().Be(
            "Beslutningen træffes på arbejdspladsen. Rette forum er MED-udvalget på det niveau: Lokalt MED-udvalg. Behandlet i: Lokalt MED-udvalg. "
            + "Lokalt MED-udvalg drøftede sagen 4. februar 2026, før beslutningen 6. februar 2026. Det blev først noteret 2. marts 2026 kl. 09.00, men lå i tide. "
            + "Niveauet var Medindflydelse. Kommunens varsel for materialet er ikke angivet, så det vurderes ikke. Der var ingen bemærkninger.");
        Check.Events.Should().Equal(2, 4, 5);
    }

    [Fact]
    public void Is_met_when_the_meeting_was_registered_late_but_held_in_time()
    {
        Decided(Sixth);
        Held(Fourth);

        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_not_met_when_it_was_heard_after_and_there_is_no_way_forward()
    {
        Held(Sixth);
        Decided(Fourth);

        Check.Outcome.Should().Be(Outcome.Unmet);
        Failing.Should().Equal((Aspect.Order, "hearing.after-decision"));
        _course.Assess().NextSteps.Should().BeEmpty();
        _course.Assess().NoWayForward.Select(way => way.Check.Code.Value).Should().Contain("F2-R2");
    }

    [Fact]
    public void Is_not_healed_by_taking_the_decision_again()
    {
        Decided(Fourth);
        Held(Sixth);
        Decided(Moment.On(2026, 2, 20));

        Check.Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Cannot_be_decided_on_the_same_day_without_times()
    {
        Held(Fourth);
        Decided(Fourth);

        Check.Outcome.Should().Be(Outcome.Indeterminate);
        Failing.Should().Equal((Aspect.Order, "hearing.same-day"));
    }

    [Theory]
    [InlineData(9, 14, Outcome.Met)]
    [InlineData(14, 9, Outcome.Unmet)]
    public void Is_decided_on_the_same_day_when_both_times_are_known(int held, int decided, Outcome outcome)
    {
        Held(Moment.At(new(2026, 2, 4, held, 0, 0, TimeSpan.FromHours(1))));
        Decided(Moment.At(new(2026, 2, 4, decided, 0, 0, TimeSpan.FromHours(1))));

        Check.Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData(CommitteeKind.MainCommittee, Outcome.Unmet)]
    [InlineData(CommitteeKind.AreaCommittee, Outcome.Unmet)]
    [InlineData(CommitteeKind.Trio, Outcome.Unmet)]
    [InlineData(CommitteeKind.WorkingEnvironmentOrganisation, Outcome.Unmet)]
    [InlineData(CommitteeKind.LocalCommittee, Outcome.Met)]
    [InlineData(CommitteeKind.StaffMeeting, Outcome.Met)]
    public void Counts_only_in_the_forum_of_the_level_where_it_is_decided(CommitteeKind kind, Outcome outcome)
    {
        Held(Fourth, kind);
        Decided(Sixth);

        Check.Outcome.Should().Be(outcome);
    }

    /// <summary>The staff meeting stands in for the local committee, and so do the views it sends.</summary>
    [Theory]
    [InlineData(CommitteeKind.StaffMeeting)]
    [InlineData(CommitteeKind.LocalCommittee)]
    public void Waits_for_an_answer_to_each_view_the_forum_sent(CommitteeKind from)
    {
        Held(Fourth);
        _course.Receive(new("syn-1", from, "Hvem ser billederne?"), Fourth).ThenAccepted();
        Failing.Should().ContainSingle().Which.Item1.Should().Be(Aspect.Response);

        _course.Respond("syn-1", ViewpointResponse.Adopted, "Kun nattevagten.").ThenAccepted();
        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Names_the_right_forum_when_another_one_met()
    {
        Held(Fourth, CommitteeKind.Trio);

        Failing.Should().Equal((Aspect.Forum, "hearing.wrong-forum"));
        Check.Findings[0].Text.Danish.Should().Be(
            "TRIO behandlede sagen 4. februar 2026, men er ikke rette forum. Beslutningen træffes på arbejdspladsen. Rette forum er MED-udvalget på det niveau: Lokalt MED-udvalg.");
    }

    [Fact]
    public void Needs_more_than_information()
    {
        Held(Fourth, level: InvolvementLevel.Information);
        Decided(Sixth);

        Check.Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Needs_nothing_before_a_decision_to_stop()
    {
        _course.RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop), Fourth).ThenAccepted();
        Held(Sixth);

        Check.Outcome.Should().Be(Outcome.Met);
        _course.Assess()["G2"].Findings.Single().Code.Should().Be("decision.stop");
    }

    [Fact]
    public void Held_today_without_a_time_asks_for_the_time_before_anybody_decides()
    {
        Held(Moment.On(2026, 3, 2));

        Check.Outcome.Should().Be(Outcome.Indeterminate);
        Failing.Should().Equal((Aspect.Order, "hearing.today-without-time"));
        Check.Remedies.Single().Text.English.Should().Be(
            "Record the meeting again with its time of day before deciding: Local MED committee.");
    }

    [Fact]
    public void Asks_for_the_level_when_it_is_not_clarified()
    {
        var course = Any.Course(Phase.Decision);
        course.Clarify(StandardFacts.AffectsWorkingConditions, true);

        var check = course.Assess()["F2-R2"];
        check.Outcome.Should().Be(Outcome.Indeterminate);
        check.Remedies.Single().Should().BeOfType<ClarifyStep>().Which.Fact.Should().Be(StandardFacts.DecisionLevel);
    }

    [Fact]
    public void Is_asked_of_a_decision_in_any_phase_that_changes_work()
    {
        var course = Any.Course();
        course.Clarify(StandardFacts.AffectsWorkingConditions, true);
        course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();

        course.Assess()["G1"].Outcome.Should().Be(Outcome.Unmet);
        course.Assess()["G1"].WayOut.Should().NotBeNull();
    }
}
