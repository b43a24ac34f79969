namespace Fremfaerd.Model.Tests.Process.Breaches;

public class A_breach_on_record_is_corrected
{
    private readonly ProcessSession _course = Breached.Raised();

    private ProcessSession Representative => _course.As(Breached.Representative);

    private long Now => _course.Process.Sequence;

    [Fact]
    public void By_withdrawing_what_was_raised_by_mistake()
    {
        Representative.Correct(Now, null, "Rejst i et andet forløb.").ThenAccepted();

        _course.Process.Breaches.Should().BeEmpty();
        _course.Assess().CarriedChecks.Should().NotContain(check => check.Carried == CarriedBecause.BreachRaised);
        _course.AdvanceTo(Phase.Design).ThenAccepted();
    }

    /// <summary>Whoever may document could take back what was raised against them.</summary>
    [Fact]
    public void Only_by_those_who_may_settle_it()
    {
        var entry = Now;
        foreach (var actor in new[] { Any.Manager, Any.ProjectManager, Any.Employee })
        {
            _course.As(actor).Correct(entry, null, "Det passer ikke.").ThenRefused("authority.missing");
            _course.As(actor).Correct(entry, new RaiseBreach(new("brud-1", CommitteeKind.LocalCommittee, "Ingenting.")), "Det passer ikke.").ThenRefused("authority.missing");
        }

        var both = new Actor("tr-2", StandardRoles.Employee, StandardRoles.ElectedRepresentative);
        _course.As(both).Correct(entry, null, "Rejst i et andet forløb.").ThenAccepted();
    }

    [Fact]
    public void But_not_withdrawn_from_under_what_came_of_it()
    {
        var raised = Now;
        Representative.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.").ThenAccepted();
        var main = Now;
        Representative.Correct(raised, null, "Fejl.").ThenRefused("correction.needs-replacement").Why.Danish.Should().Contain($"nr. {main}");
        Representative.ReferBreach("brud-1", ReferralBody.CentralParties, "Ikke enige.").ThenAccepted();
        Representative.Correct(main, null, "Fejl.").ThenRefused("correction.needs-replacement").Why.Danish.Should().Contain($"nr. {Now}");
        Representative.Correct(main, new ReferBreach("brud-1", ReferralBody.CentralParties, "Ikke enige."), "Fejl.").ThenRefused("breach.referral-order");
        Representative.Correct(main, new ReferBreach("brud-1", ReferralBody.MainCommittee, "Slet ikke enige."), "Skrivefejl.").ThenAccepted();
        Breached.Settle(_course).ThenAccepted();
        Representative.Correct(Now - 2, null, "Fejl.").ThenAccepted();
        Representative.Correct(main, null, "Fejl.").ThenRefused("correction.already");
        _course.Process.Breaches[0].Referrals.Select(referral => referral.Value.Reason).Should().Equal("Slet ikke enige.");
    }

    [Fact]
    public void Opening_the_gates_no_more_when_the_settlement_is_withdrawn()
    {
        Breached.Settle(_course).ThenAccepted();
        var settled = Now;
        _course.Correct(settled, null, "Parterne er ikke enige.").ThenRefused("authority.missing");
        Representative.Correct(settled, new SettleBreach("brud-1", "MED høres først.", "Referat 5"), "Forkert referat.").ThenAccepted();
        _course.Process.Breaches[0].Settlement!.Value.Reference.Should().Be("Referat 5");

        Representative.Correct(Now, null, "Parterne er ikke enige.").ThenAccepted();

        _course.Process.Breaches[0].Settlement.Should().BeNull();
        _course.AdvanceTo(Phase.Design).ThenRefused("gate.closed");
        Breached.Settle(_course).ThenAccepted();
    }

    [Fact]
    public void Keeping_the_decisions_it_concerns()
    {
        var raised = Now;
        var decision = _course.Process.Breaches[0].Decisions.Single();
        _course.Correct(decision, null, "Noteret ved en fejl.").ThenRefused("correction.needs-replacement").Why.English.Should().Contain($"no. {raised}");
        _course.Correct(decision, new RecordDecision(Any.Decision() with { Phase = Phase.Idea }), "Forkert fase.", Moment.On(2026, 2, 20)).ThenAccepted();
        var corrected = Now;

        _course.Here().Outcome.Should().Be(Outcome.Unmet, "the decision still stands, wherever it is recorded");
        Representative.Correct(raised, new RaiseBreach(Breached.What with { Decision = corrected }), "Det var den.").ThenAccepted();
        _course.Process.Breaches[0].Decisions.Should().Equal(decision);
        _course.Process.Breaches[0].Phase.Should().Be(Phase.Decision);
        _course.ReturnTo(Phase.Idea, "MED skal høres.").ThenAccepted();
        _course.Process.Breaches[0].StateAt(Any.Start.AddDays(1)).Should().Be(BreachState.DecisionWithdrawn);
        Representative.Correct(Now - 1, new RaiseBreach(Breached.What), "Om fasens beslutninger.").ThenAccepted();
        _course.Process.Breaches[0].StateAt(Any.Start.AddDays(1)).Should().Be(BreachState.DecisionWithdrawn, "the return is not undone by mending words");
    }

    [Fact]
    public void Staying_before_what_came_of_it_and_after_what_it_is_about()
    {
        var raised = Now;
        Representative.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.", Moment.On(2026, 3, 2)).ThenAccepted();
        Representative.Correct(raised, new RaiseBreach(Breached.What), "Forkert dato.", Moment.On(2026, 2, 1)).ThenRefused("breach.no-decision");
        var later = ProcessSession.Resume(_course.Process, Breached.Representative, new ManualTime(Any.Start.AddDays(3)));
        later.Correct(raised, new RaiseBreach(Breached.What), "Forkert dato.", Moment.On(2026, 3, 3)).ThenRefused("breach.before-raised");
        later.Correct(raised, new RaiseBreach(Breached.What), "Forkert dato.", Moment.On(2026, 3, 2)).ThenAccepted();
    }
}
