using static Fremfaerd.Model.Tests.Process.Mandated;

namespace Fremfaerd.Model.Tests.Process;

public class Loading_a_history_with_mandates
{
    /// <summary>Enrolled, given, a confirmation by the mandate on its last day, revoked, given again to another.</summary>
    private static readonly TechnologyProcess Process = Made();

    [Fact]
    public void Gives_the_process_as_it_was()
    {
        var at = Any.Start.AddDays(6);

        Fingerprint.Of(From(Process.History), at).Should().Be(Fingerprint.Of(Process, at));
        From(Process.History).Mandates.Select(given => (given.Given.Value, given.Revoked?.Value))
            .Should().Equal((Week, "Lederen er tilbage."), (Second, null));
    }

    [Fact]
    public void Is_refused_when_the_mandate_was_taken_out() => Fails(
        [Process.History[0], Renumbered(Process.History[2], 2)], "history.refused", 2, "mandate.unknown");

    [Fact]
    public void Is_refused_when_its_last_day_was_moved_before_the_act() => Fails(
        Given(For(Week.From, new(2026, 3, 5))), "history.refused", 3, "mandate.not-in-force");

    [Fact]
    public void Is_refused_when_its_first_day_was_moved_after_the_act() => Fails(
        Given(For(new(2026, 3, 7), new(2026, 3, 9))), "history.refused", 3, "mandate.not-in-force");

    [Fact]
    public void Is_refused_when_its_holder_was_changed() => Fails(
        Given(new("m-1", "vikar-9", Week.Role, Week.From, Week.Until, Week.Reason)), "history.refused", 3, "mandate.not-held");

    [Fact]
    public void Is_refused_when_its_acts_were_changed() => Fails(
        Given(For(Week.From, Week.Until, acts: Act.Stop)), "history.refused", 3, "mandate.other-act");

    [Fact]
    public void Is_refused_when_its_role_was_changed() => Fails(
        Given(new("m-1", Deputy, StandardRoles.ProjectManager, Week.From, Week.Until, Week.Reason)), "history.refused", 2, "mandate.role-not-held");

    [Fact]
    public void Is_refused_when_its_giver_was_changed() => Fails(
        [Process.History[0], new MandateGiven(2, Any.Stamp(new Actor("leder-9", StandardRoles.DecidingManager), at: Any.Start), Week), Process.History[2]],
        "history.refused", 3, "mandate.not-from");

    [Fact]
    public void Is_refused_when_it_was_revoked_before_the_act() => Fails(
        [.. Process.History.Take(2), new MandateRevoked(3, Any.Stamp(at: Any.Start), "m-1", "Før."), Renumbered(Process.History[2], 4)],
        "history.refused", 4, "mandate.revoked");

    [Fact]
    public void Is_refused_when_a_holder_passed_it_on() => Fails(
        [.. Process.History.Take(2), new MandateGiven(3, By(Signed()), Second)], "history.refused", 3, "mandate.passed-on");

    [Fact]
    public void Is_refused_when_a_revocation_was_put_in_for_a_mandate_never_given() => Fails(
        [Process.History[0], new MandateRevoked(2, Any.Stamp(at: Any.Start), "m-1", "Før.")], "history.refused", 2, "mandate.unknown");

    private static Mandate Second => new("m-2", "vikar-2", StandardRoles.DecidingManager, Week.From, new(2026, 3, 20), "Syg.");

    private static TechnologyProcess Made()
    {
        var process = Any.Course().Process;
        process = process.Decide(new GiveMandate(Week), Any.Stamp(at: Any.Start.AddHours(1))).ThenAccepted().Process;
        process = process.Decide(new Confirm("F1-R2", "Sag 26/1234"), By(Signed(), Any.Start.AddDays(4))).ThenAccepted().Process;
        process = process.Decide(new RevokeMandate("m-1", "Lederen er tilbage."), Any.Stamp(at: Any.Start.AddDays(4).AddHours(1))).ThenAccepted().Process;
        return process.Decide(new GiveMandate(Second), Any.Stamp(at: Any.Start.AddDays(4).AddHours(2))).ThenAccepted().Process;
    }

    private static TechnologyProcess From(IEnumerable<ProcessEvent> events) => TechnologyProcess.From(StandardDefinition.All, events);

    private static ProcessEvent[] Given(Mandate forged) =>
        [Process.History[0], new MandateGiven(2, Process.History[1].Stamp, forged), .. Process.History.Skip(2)];

    private static CheckConfirmed Renumbered(ProcessEvent happened, long sequence) =>
        happened is CheckConfirmed one ? new(sequence, one.Stamp, one.Check, one.Reference) : throw new ArgumentException("No confirmation.");

    private static void Fails(IEnumerable<ProcessEvent> events, string code, long sequence, string because)
    {
        var no = FluentActions.Invoking(() => From(events)).Should().Throw<HistoryException>().Which;

        (no.Code, no.Sequence).Should().Be((code, sequence));
        no.Message.Should().Contain($"({because})");
    }
}
