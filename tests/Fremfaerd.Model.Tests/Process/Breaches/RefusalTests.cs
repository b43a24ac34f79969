namespace Fremfaerd.Model.Tests.Process.Breaches;

public class A_breach_is_refused
{
    private readonly ProcessSession _course = Breached.Decided();

    [Fact]
    public void Where_its_id_is_taken()
    {
        _course.RaiseBreach(Breached.What).ThenAccepted();
        _course.RaiseBreach(Breached.What).ThenRefused("breach.known");
    }

    [Fact]
    public void Where_nothing_is_decided()
    {
        Any.Course().RaiseBreach(Breached.What).ThenRefused("breach.no-decision").Why.Danish.Should().Contain("idéfasen").And.Contain("hold drøftelsen først");
        Any.Course(Phase.Design).RaiseBreach(Breached.What with { Phase = Phase.Decision }).ThenRefused("breach.no-decision");
        _course.RaiseBreach(Breached.What with { Phase = Phase.Design }).ThenRefused("breach.phase-ahead").Why.English.Should().Contain("design phase");
    }

    [Fact]
    public void Where_the_decision_was_taken_after_it_was_raised() =>
        _course.RaiseBreach(Breached.What, Moment.On(2026, 2, 1)).ThenRefused("breach.no-decision");

    [Fact]
    public void Where_the_decision_it_names_is_none_that_stands_in_the_phase()
    {
        var decision = Breached.DecisionIn(_course);
        foreach (var number in new[] { decision - 1, decision + 1, 0, -1, long.MaxValue })
            _course.RaiseBreach(Breached.What with { Decision = number }).ThenRefused("breach.decision-unknown");
        _course.RaiseBreach(Breached.What with { Decision = decision, Phase = Phase.Idea }).ThenRefused("breach.decision-unknown");
        _course.ReturnTo(Phase.Idea, "Behovet er et andet.").ThenAccepted();
        Walk.To(Phase.Decision, _course);
        _course.RaiseBreach(Breached.What with { Decision = decision }).ThenRefused("breach.decision-unknown");
    }

    [Fact]
    public void Where_nothing_is_said_of_it()
    {
        _course.RaiseBreach(new("brud-1", Party.AffectedEmployees, " ")).ThenRefused("text.empty");
        _course.RaiseBreach(Breached.What).ThenAccepted();
        _course.ReferBreach("brud-1", ReferralBody.MainCommittee, "").ThenRefused("text.empty");
        _course.As(Breached.Representative).SettleBreach("brud-1", "", "Referat 4").ThenRefused("text.empty");
        _course.As(Breached.Representative).SettleBreach("brud-1", "Enige.", "").ThenRefused("text.empty").Why.Danish.Should().Contain("referat");
    }

    [Fact]
    public void When_it_is_referred_out_of_order()
    {
        _course.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.").ThenRefused("breach.unknown");
        _course.RaiseBreach(Breached.What).ThenAccepted();
        _course.ReferBreach("brud-1", ReferralBody.CentralParties, "Ikke enige.").ThenRefused("breach.referral-order");
        _course.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.", Moment.On(2026, 3, 1)).ThenRefused("breach.before-raised");
        _course.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.").ThenAccepted();
        _course.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.").ThenRefused("breach.referral-order").Why.Danish.Should().Contain("Hovedudvalget");
        _course.ReferBreach("brud-1", ReferralBody.CentralParties, "Ikke enige.").ThenAccepted();
        _course.ReferBreach("brud-1", ReferralBody.CentralParties, "Ikke enige.").ThenRefused("breach.referral-order");
    }

    [Fact]
    public void When_it_has_come_to_its_end()
    {
        Breached.Settle(_course).ThenRefused("breach.unknown");
        _course.RaiseBreach(Breached.What).ThenAccepted();
        Breached.Settle(_course, Moment.On(2026, 3, 1)).ThenRefused("breach.before-raised");
        Breached.Settle(_course).ThenAccepted();
        Breached.Settle(_course).ThenRefused("breach.closed").Why.Danish.Should().Contain("afsluttet");
        _course.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.").ThenRefused("breach.closed");

        var withdrawn = Breached.Raised();
        withdrawn.ReturnTo(Phase.Idea, "MED skal høres.").ThenAccepted();
        Breached.Settle(withdrawn).ThenRefused("breach.closed").Why.English.Should().Contain("the decision is withdrawn");
    }

    [Theory]
    [InlineData("deciding-manager", false)]
    [InlineData("project-manager", false)]
    [InlineData("employee", false)]
    [InlineData("super-user", false)]
    [InlineData("system", false)]
    [InlineData("elected-representative", true)]
    [InlineData("working-environment-representative", true)]
    [InlineData("secretary", true)]
    public void When_a_role_settles_it_that_may_not(string role, bool may)
    {
        _course.RaiseBreach(Breached.What).ThenAccepted();

        var reply = _course.As(new Actor("x", role)).SettleBreach("brud-1", "Enige.", "Referat 4");

        if (may)
            reply.ThenAccepted();
        else
            reply.ThenRefused("authority.missing").Authority!.English.Should().Contain("settle a breach");
        _course.IsOpen(StandardGates.ExitOf(Phase.Decision)).Should().Be(may);
    }
}
