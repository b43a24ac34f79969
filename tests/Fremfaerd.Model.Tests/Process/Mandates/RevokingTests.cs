using static Fremfaerd.Model.Tests.Process.Mandated;

namespace Fremfaerd.Model.Tests.Process;

public class Revoking_a_mandate
{
    private readonly ProcessSession _course = Mandated.Course();

    [Fact]
    public void Ends_it_at_once_and_shows_by_whom_and_why()
    {
        var other = new Actor("leder-2", StandardRoles.DecidingManager);
        _course.As(other).RevokeMandate("m-1", "Lederen er tilbage.").ThenAccepted();

        var revoked = _course.Process.Mandates.Single().Revoked!;
        (revoked.Value, revoked.Stamp.By.Actor, revoked.Sequence).Should().Be(("Lederen er tilbage.", other.Id, 3L));
        var no = Confirms(_course, Signed()).ThenRefused("mandate.revoked");
        no.Authority!.English.Should().Be(
            "Mandate m-1 was revoked 2 March 2026 at 09:00 (no. 3). Give a new one if it is to be in force again.");
    }

    [Fact]
    public void Leaves_what_was_done_by_it_before()
    {
        _course.As(new Actor(Deputy)).Confirm("F1-R2", "Sag 26/1234").ThenAccepted();
        _course.RevokeMandate("m-1", "Lederen er tilbage.").ThenAccepted();

        _course.Assess()["F1-R2"].Outcome.Should().Be(Outcome.Met);
        TechnologyProcess.From(StandardDefinition.All, _course.Process.History).Sequence.Should().Be(4);
    }

    [Fact]
    public void Is_not_undone_by_a_clock_that_steps_back()
    {
        _course.RevokeMandate("m-1", "Lederen er tilbage.").ThenAccepted();

        Confirms(_course, Signed(), Any.Start.AddSeconds(-30)).ThenRefused("mandate.revoked");
    }

    [Fact]
    public void Is_refused_for_one_that_was_never_given()
    {
        var no = _course.RevokeMandate("m-9", "Fejl.").ThenRefused("mandate.unknown");

        no.Authority.Should().BeNull("the actor may revoke; there is nothing to revoke");
    }

    [Fact]
    public void Is_refused_twice()
    {
        _course.RevokeMandate("m-1", "Lederen er tilbage.").ThenAccepted();

        _course.RevokeMandate("m-1", "Igen.").ThenRefused("mandate.revoked").Authority.Should().BeNull();
    }

    [Fact]
    public void Is_refused_to_a_role_that_may_not() => _course.As(Any.Employee).RevokeMandate("m-1", "Nej.").ThenRefused("authority.missing");

    [Fact]
    public void Is_possible_by_a_mandate() => _course.As(new Actor(Deputy)).RevokeMandate("m-1", "Jeg rejser selv.").ThenAccepted();

    [Fact]
    public void Is_refused_without_a_reason() => _course.RevokeMandate("m-1", " ").ThenRefused("text.empty");

    [Fact]
    public void Is_a_conflict_when_another_revoked_it_since()
    {
        _course.RevokeMandate("m-1", "Lederen er tilbage.").ThenAccepted();

        _course.Decide(new RevokeMandate("m-1", "Fejl.") { ExpectedSequence = 2 }).ThenRefused("conflict.sequence");
    }

    [Fact]
    public void Frees_no_id_for_another()
    {
        _course.RevokeMandate("m-1", "Lederen er tilbage.").ThenAccepted();

        _course.GiveMandate(Week).ThenRefused("mandate.known");
    }
}
