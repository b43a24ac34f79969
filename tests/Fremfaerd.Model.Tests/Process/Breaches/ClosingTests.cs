namespace Fremfaerd.Model.Tests.Process.Breaches;

public class A_breach_of_the_duty_to_inform_and_discuss
{
    private readonly ProcessSession _course = Breached.Decided();

    [Fact]
    public void Closes_the_exit_of_its_phase_and_every_later_gate()
    {
        _course.IsOpen(StandardGates.ExitOf(Phase.Decision)).Should().BeTrue();

        _course.RaiseBreach(Breached.What).ThenAccepted();

        foreach (var gate in Any.Definition.Content.Gates)
        {
            var breaches = _course.Assess(gate.Id).CarriedChecks.Where(check => check.Carried == CarriedBecause.BreachRaised);
            breaches.Select(check => (check.Address, check.Outcome, check.ClosesGate)).Should().BeEquivalentTo(
                gate.Phase < Phase.Decision ? [] : new[] { (Breached.Check, Outcome.Unmet, true) }, "{0}", gate.Id);
        }
        _course.IsOpen(StandardGates.ExitOf(Phase.Decision)).Should().BeFalse();
        var refused = _course.AdvanceTo(Phase.Design).ThenRefused("gate.closed");
        refused.Why.Danish.Should().Contain("decision-exit/BREACH");
    }

    [Fact]
    public void Closes_the_inner_gates_of_its_own_phase()
    {
        Walk.To(Phase.Development, _course);
        Walk.Prepare(_course, StandardGates.BeforeLiveData);
        _course.IsOpen(StandardGates.BeforeLiveData).Should().BeTrue();
        _course.RecordDecision(Any.Decision()).ThenAccepted();
        _course.RaiseBreach(Breached.What).ThenAccepted();

        _course.IsOpen(StandardGates.BeforeLiveData).Should().BeFalse();
        _course.PassGate(StandardGates.BeforeLiveData).ThenRefused("gate.closed").Why.English.Should().Contain("development-exit/BREACH");
    }

    [Fact]
    public void Closes_the_exit_of_the_last_phase_too()
    {
        var course = Any.Course(Phase.Implementation);
        course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();
        course.RaiseBreach(Breached.What).ThenAccepted();

        course.Assess().AllChecks.Should().ContainSingle(check => check.Carried == CarriedBecause.BreachRaised && check.ClosesGate);
    }

    [Fact]
    public void Follows_the_course_past_an_advance()
    {
        _course.AdvanceTo(Phase.Design).ThenAccepted();
        Walk.Open(_course, StandardGates.ExitOf(Phase.Design));

        _course.RaiseBreach(Breached.What with { Phase = Phase.Decision }).ThenAccepted();

        _course.AdvanceTo(Phase.Specification).ThenRefused("gate.closed").Report!.CarriedChecks.Where(check => check.ClosesGate)
            .Select(check => $"{check.Address}").Should().Equal("decision-exit/BREACH");
        _course.Process.Stands(_course.Process.Passages[^1]).Should().BeTrue("what was passed before stays passed");
    }

    [Fact]
    public void Leaves_the_courses_that_are_open_and_no_step()
    {
        _course.RaiseBreach(Breached.What).ThenAccepted();

        var report = _course.Assess();
        report.NextSteps.Should().BeEmpty();
        report.NoWayForward.Select(way => way.Check).Should().Equal(Breached.Check);
        report.NoWayForward[0].Text.Danish.Should().Contain("Træk beslutningen tilbage").And.Contain("referatet").And.Contain("henvis sagen videre");
        report.Explain(Language.English).Should().Contain("[-] BREACH  not met").And.Contain("[X10]");
    }

    [Fact]
    public void Says_who_raised_it_when_and_about_what()
    {
        _course.RaiseBreach(Breached.What, Moment.On(2026, 3, 2)).ThenAccepted();

        var check = _course.Here();
        check.Codes().Should().Equal("breach.open", "breach.no-deadline");
        check.Explain(Language.Danish).Should().StartWith(
            "Brud på informations- og drøftelsespligten rejst 2. marts 2026 af Lokalt MED-udvalg, og sagen er ikke afsluttet: »MED blev ikke hørt før beslutningen.«");
        check.Events.Should().Equal(_course.Process.Sequence);
        (check.Check.Basis, check.Check.Severity, check.Check.Source).Should().Be((Basis.Agreement, Severity.Blocking, "X10"));
    }

    [Fact]
    public void Stays_open_when_it_is_referred_on()
    {
        _course.RaiseBreach(Breached.What).ThenAccepted();
        _course.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.", Moment.On(2026, 3, 2)).ThenAccepted();
        _course.ReferBreach("brud-1", ReferralBody.CentralParties, "Stadig ikke enige.").ThenAccepted();

        var check = _course.Here();
        check.Outcome.Should().Be(Outcome.Unmet);
        check.Codes().Should().Equal("breach.open", "breach.referred", "breach.referred", "breach.no-deadline");
        check.Findings[1].Text.English.Should().Be("The matter was referred to Hovedudvalg (main MED committee) 2 March 2026: Ikke enige.");
        check.Events.Should().HaveCount(3);
        _course.Process.Breaches[0].StateAt(Any.Start.AddDays(1)).Should().Be(BreachState.Referred);
    }

    [Fact]
    public void Is_settled_by_the_parties_and_stays_on_the_report()
    {
        _course.RaiseBreach(Breached.What).ThenAccepted();
        Breached.Settle(_course).ThenAccepted();

        var check = _course.Here();
        check.Outcome.Should().Be(Outcome.Met);
        check.Codes().Should().Equal("breach.settled");
        check.Explain(Language.English).Should().Contain("MED høres før næste beslutning. (Referat 4, pkt. 2)");
        check.WayOut.Should().BeNull();
        _course.AdvanceTo(Phase.Design).ThenAccepted();
        _course.Process.Passages[^1].Value.Checks.Should().Contain(new CheckOutcome(Breached.Check, Outcome.Met));
        _course.Here().Outcome.Should().Be(Outcome.Met);
        _course.Process.Breaches[0].StateAt(Any.Start.AddDays(1)).Should().Be(BreachState.Settled);
    }

    [Fact]
    public void Ends_when_the_decision_is_withdrawn_by_a_return()
    {
        _course.RaiseBreach(Breached.What).ThenAccepted();
        _course.ReturnTo(Phase.Decision, "MED skal høres først.").ThenRefused("move.not-earlier");
        _course.ReturnTo(Phase.Idea, "MED skal høres først.").ThenAccepted();
        var back = _course.Process.Sequence;

        Walk.To(Phase.Decision, _course);
        var check = _course.Here();
        check.Outcome.Should().Be(Outcome.Met);
        check.Codes().Should().Equal("breach.decision-withdrawn");
        check.Explain(Language.Danish).Should().Contain("forløbet gik tilbage til idéfasen").And.Contain($"(nr. {back})");
        check.Events.Should().Contain(back);
        Walk.To(Phase.Design, _course);
        _course.Process.Breaches[0].StateAt(Any.Start.AddDays(1)).Should().Be(BreachState.DecisionWithdrawn);
        _course.Process.Breaches[0].Withdrawal!.Sequence.Should().Be(back);
    }

    [Fact]
    public void Stays_open_while_one_of_its_decisions_stands()
    {
        Walk.To(Phase.Specification, _course);
        _course.RaiseBreach(Breached.What with { Phase = Phase.Decision }).ThenAccepted();

        _course.ReturnTo(Phase.Design, "Løsningen holdt ikke.").ThenAccepted();

        _course.Here().Outcome.Should().Be(Outcome.Unmet);
        _course.Process.Breaches[0].Withdrawal.Should().BeNull();
    }

    [Fact]
    public void Is_not_there_before_it_was_raised()
    {
        var before = Any.Start.AddSeconds(1_000);
        _course.RaiseBreach(Breached.What).ThenAccepted();
        var clock = new ManualTime(Any.Start.AddDays(20));
        var later = ProcessSession.Resume(_course.Process, Breached.Representative, clock);
        later.RaiseBreach(new("brud-2", Party.ElectedRepresentatives, "Heller ikke om designet."), Moment.On(2026, 3, 10)).ThenAccepted();
        Breached.Settle(later, Moment.On(2026, 3, 12)).ThenAccepted();

        var evidence = (DateTimeOffset at) => later.Process.EvidenceAt(at).Breaches.Select(breach => (breach.Raised.Value.Id, breach.StateAt(at)));
        evidence(before).Should().Equal((new BreachId("brud-1"), BreachState.Open));
        evidence(Any.Start.AddDays(9)).Should().Equal((new BreachId("brud-1"), BreachState.Open), (new BreachId("brud-2"), BreachState.Open));
        evidence(Any.Start.AddDays(11)).Should().Equal((new BreachId("brud-1"), BreachState.Settled), (new BreachId("brud-2"), BreachState.Open));
        later.Process.Breaches[1].StateAt(before).Should().BeNull();

        var raised = _course.Process.Breaches[0].Raised.Stamp.RecordedAt;
        _course.Process.Assess(raised.AddMilliseconds(-1)).CarriedChecks.Should().NotContain(check => check.Carried == CarriedBecause.BreachRaised);
        _course.Process.IsOpen(StandardGates.ExitOf(Phase.Decision), raised.AddMilliseconds(-1)).Should().BeTrue();
        _course.Process.IsOpen(StandardGates.ExitOf(Phase.Decision), raised).Should().BeFalse();
        _course.Process.AsOf(raised.AddMilliseconds(-1)).Breaches.Should().BeEmpty();
    }

    [Fact]
    public void Cannot_be_waived_confirmed_or_declared()
    {
        _course.RaiseBreach(Breached.What).ThenAccepted();

        _course.Waive("BREACH", new Waiver("Det haster.", Any.ProjectManager.Id)).ThenRefused("waiver.not-allowed").Why.English
            .Should().Contain("BREACH").And.Contain("Meet the check");
        _course.Confirm("BREACH", "dok-1").ThenRefused("check.unknown");
        _course.Declare(Breached.Check, "Det er på plads.").ThenRefused("check.unknown");
    }

    [Fact]
    public void Is_asked_for_without_allocating()
    {
        var unbreached = BytesToAsk(_course.Process);
        _course.RaiseBreach(Breached.What).ThenAccepted();
        _course.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.").ThenAccepted();

        (unbreached, BytesToAsk(_course.Process)).Should().Be((0, 0));
    }

    private static long BytesToAsk(TechnologyProcess process)
    {
        var (decision, design, at) = (StandardGates.ExitOf(Phase.Decision), StandardGates.ExitOf(Phase.Design), Any.Start.AddDays(1));
        _ = (process.IsOpen(decision, at), process.IsOpen(design, at));
        return Allocated.By(() =>
        {
            for (var i = 0; i < 100; i++)
                _ = (process.IsOpen(decision, at), process.IsOpen(design, at));
        });
    }

    [Fact]
    public void Can_be_asked_for_by_a_check_of_ones_own()
    {
        var definition = ProcessDefinition.Build(Any.Definition.Content with
        {
            Id = "own",
            Checks =
            [
                .. Any.Definition.Content.Checks,
                NoOpenBreach.CheckFor("decision-exit") with { Code = "EGEN-1", Severity = Severity.Warning },
            ],
        });
        var course = Breached.Decided(definition);
        course.Assess()["EGEN-1"].Codes().Should().Equal("breach.none");
        course.Assess()["EGEN-1"].Outcome.Should().Be(Outcome.Met);

        course.RaiseBreach(Breached.What).ThenAccepted();

        course.Assess()["EGEN-1"].Outcome.Should().Be(Outcome.Unmet);
        course.Assess()["EGEN-1"].Parameters.Select(use => use.Parameter).Should().Equal(StandardParameters.BreachDeadline);
    }

    [Fact]
    public void Stands_at_an_instant_with_the_bodies_it_had_been_referred_to_by_then()
    {
        _course.RaiseBreach(Breached.What).ThenAccepted();
        foreach (var body in new[] { ReferralBody.MainCommittee, ReferralBody.CentralParties })
            _course.As(Breached.Representative).ReferBreach("brud-1", body, "Ikke enige.").ThenAccepted();
        var breach = _course.Process.Breaches[0];
        var referrals = breach.Referrals;

        breach.By(referrals[0].Stamp.RecordedAt.AddTicks(-10)).Referrals.Should().BeEmpty();
        breach.By(referrals[0].Stamp.RecordedAt).Referrals.Should().Equal(referrals[0]);
        breach.By(referrals[1].Stamp.RecordedAt).Referrals.Should().Equal(referrals);
    }

    [Fact]
    public void About_two_decisions_ends_with_the_return_that_withdrew_the_last_of_them()
    {
        var of = (Phase phase) => new RecordDecision(Any.Decision() with { Phase = phase });
        _course.RecordDecision(Any.Decision()).ThenAccepted();
        var second = _course.Process.Sequence;
        _course.RaiseBreach(Breached.What).ThenAccepted();
        _course.Correct(second, of(Phase.Idea), "Den hørte til idéfasen.", Moment.On(2026, 2, 20)).ThenAccepted();
        Breached.Settle(_course).ThenAccepted();
        _course.AdvanceTo(Phase.Design).ThenAccepted();
        _course.ReturnTo(Phase.Decision, "Om igen").ThenAccepted();
        _course.Process.Breaches[0].Withdrawal.Should().BeNull();
        _course.ReturnTo(Phase.Idea, "Om igen").ThenAccepted();

        _course.Process.Breaches[0].Withdrawal!.Sequence.Should().Be(_course.Process.Sequence);
    }
}
