namespace Fremfaerd.Model.Tests.Process.Breaches;

/// <summary>What a breach keeps when its words are mended after the course has gone on.</summary>
public class A_breach_whose_words_are_mended
{
    private readonly ProcessSession _course = Breached.Raised();

    private ProcessSession Representative => _course.As(Breached.Representative);

    private RaisedBreach Breach => _course.Process.Breaches.Single();

    [Fact]
    public void Keeps_its_phase_its_referrals_and_its_settlement()
    {
        var raised = _course.Process.Sequence;
        Representative.ReferBreach("brud-1", ReferralBody.MainCommittee, "Ikke enige.").ThenAccepted();
        Breached.Settle(_course).ThenAccepted();
        _course.AdvanceTo(Phase.Design).ThenAccepted();

        Representative.Correct(raised, new RaiseBreach(new("brud-1", CommitteeKind.LocalCommittee, "MED blev hørt for sent.")), "Skrivefejl.").ThenAccepted();

        Breach.Phase.Should().Be(Phase.Decision);
        Breach.Referrals.Should().ContainSingle().Which.Value.To.Should().Be(ReferralBody.MainCommittee);
        Breach.Settlement.Should().NotBeNull();
        Breach.Decisions.Should().ContainSingle();
    }

    [Theory]
    [InlineData(true, BreachState.Open)]
    [InlineData(false, BreachState.DecisionWithdrawn)]
    public void Stays_open_after_a_return_while_one_of_its_decisions_stands(bool oneIsEarlier, BreachState state)
    {
        var course = Breached.Decided();
        course.RecordDecision(Any.Decision()).ThenAccepted();
        var second = course.Process.Sequence;
        course.AdvanceTo(Phase.Design).ThenAccepted();
        course.As(Breached.Representative).RaiseBreach(Breached.What with { Phase = Phase.Decision }).ThenAccepted();
        course.Process.Breaches.Single().Decisions.Should().HaveCount(2);
        if (oneIsEarlier)
            course.Correct(second, new RecordDecision(Any.Decision() with { Phase = Phase.Idea }), "Forkert fase.", Moment.On(2026, 2, 20)).ThenAccepted();

        course.ReturnTo(Phase.Decision, "Grundlaget var forkert.").ThenAccepted();

        course.Process.Breaches.Single().StateAt(Any.Start.AddDays(1)).Should().Be(state);
    }
}
