using static Fremfaerd.Model.Tests.Process.Mandated;

namespace Fremfaerd.Model.Tests.Process;

/// <summary>A command with several faults is refused for the first of them, always the same, so that callers can rely on the code.</summary>
public class A_command_with_two_faults
{
    private static readonly Moment Tomorrow = Moment.On(2026, 3, 20);

    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Is_refused_for_the_missing_enrolment_before_its_moment() =>
        TechnologyProcess.NotEnrolled(Any.Definition).Decide(new AdvanceTo(Phase.Decision), Any.Stamp(happenedAt: Tomorrow)).ThenRefused("course.not-enrolled");

    [Fact]
    public void Is_refused_for_its_moment_before_a_conflict() =>
        _course.Process.Decide(new RecordDecision(Any.Decision()) { ExpectedSequence = 99 }, Any.Stamp(happenedAt: Tomorrow)).ThenRefused("moment.future");

    [Fact]
    public void Is_refused_for_the_person_of_its_mandate_before_the_days() =>
        Confirms(Mandated.Course(), Signed(actor: "vikar-2"), Any.Start.AddDays(9)).ThenRefused("mandate.not-held");

    [Fact]
    public void Is_refused_for_the_days_of_its_mandate_before_the_act() =>
        Confirms(Mandated.Course(For(Week.From, Week.Until, acts: [Act.Advance])), Signed(), Any.Start.AddDays(9)).ThenRefused("mandate.not-in-force");

    [Fact]
    public void Is_refused_for_the_end_of_its_waiver_before_the_condition()
    {
        Walk.To(Phase.Decision, _course);
        Walk.Prepare(_course, StandardGates.ExitOf(Phase.Decision), confirm: false);
        var waiver = new Waiver("Tiden findes efter sommerferien.", "projektleder-1") { Until = new(2026, 1, 1), While = new(StandardFacts.IsDigital, true) };

        _course.Waive("F2-R8", waiver).ThenRefused("waiver.ended");
    }
}
