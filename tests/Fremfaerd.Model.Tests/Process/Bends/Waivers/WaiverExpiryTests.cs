using System.Globalization;
using Fremfaerd.Model.Tests.Readiness;
using static Fremfaerd.Model.Tests.Process.Bends.Let;

namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>A waiver holds through its last day, a whole day in Denmark: winter, summer, and where the clocks change.</summary>
public class A_waiver_that_runs_out
{
    private static readonly CheckAddress Address = new("decision-exit", "F2-R8");

    [Theory]
    [InlineData("2026-12-31", "2026-12-31T23:00:00Z")]
    [InlineData("2026-07-15", "2026-07-15T22:00:00Z")]
    [InlineData("2026-03-28", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-29", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-24", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-25", "2026-10-25T23:00:00Z")]
    public void Closes_the_next_gate_in_the_first_second_of_the_day_after(string lastDay, string firstSecond)
    {
        var (until, after) = (DateOnly.Parse(lastDay, CultureInfo.InvariantCulture), DateTimeOffset.Parse(firstSecond, CultureInfo.InvariantCulture));
        var course = BeforeTheNextGate(until);
        var advance = new AdvanceTo(Phase.Specification);

        course.Process.IsOpen("design-exit", after.AddTicks(-10)).Should().BeTrue();
        course.Process.IsOpen("design-exit", after).Should().BeFalse();
        course.Process.IsOpen("design-exit", after.ToOffset(TimeSpan.FromHours(14))).Should().BeFalse();
        var passed = (PhaseAdvanced)course.Process.Decide(advance, Any.Stamp(at: after.AddTicks(-10))).ThenAccepted().Events[0];
        passed.Passage.Waivers.Should().ContainSingle(used => used.Check == Address);
        var no = course.Process.Decide(advance, Any.Stamp(at: after)).ThenRefused("gate.closed");
        var expired = no.Report!.WaivedChecks.Single();
        (expired.Address, expired.Outcome, expired.ClosesGate).Should().Be((Address, Outcome.Unmet, true));
        expired.Findings.Select(finding => finding.Code).Should().Contain("waiver.expired");
        no.Why.Danish.Should().Contain("decision-exit/F2-R8");
    }

    [Fact]
    public void Closes_inner_gates_too_and_an_exit_whose_inner_gate_was_passed_with_it()
    {
        CheckAddress shared = new("before-live-data", "F6-R2");
        var course = CourseWithout(shared);
        Waive(course, shared, Right with { Until = new DateOnly(2026, 3, 31) }).ThenAccepted();
        FullWalk.Ready(course, FullWalk.ExitOf(Phase.Development), PieceOf(shared));
        DateTimeOffset day = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

        course.Process.IsOpen("development-exit", day).Should().BeTrue();
        course.Process.IsOpen("development-exit", day.AddDays(1)).Should().BeFalse();
        course.Process.Decide(new AdvanceTo(Phase.Implementation), Any.Stamp(at: day.AddDays(1))).ThenRefused("gate.inner-no-longer-holds")
            .Report!.WaivedChecks.Single().Outcome.Should().Be(Outcome.Unmet);

        course.AdvanceTo(Phase.Implementation).ThenAccepted();
        FullWalk.Ready(course, FullWalk.Gates.First(gate => gate.Id == StandardGates.GoLive));
        course.Process.Decide(new PassGate(StandardGates.GoLive), Any.Stamp(at: day)).ThenAccepted();
        course.Process.Decide(new PassGate(StandardGates.GoLive), Any.Stamp(at: day.AddDays(1))).ThenRefused("gate.closed")
            .Why.Danish.Should().Contain("before-live-data/F6-R2");
    }

    [Fact]
    public void Is_not_prolonged_by_a_clock_that_steps_back()
    {
        var course = BeforeTheNextGate(new DateOnly(2026, 3, 31));
        DateTimeOffset after = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
        var later = course.Process.Decide(new ReceiveViewpoint(new("v-2", Party.Citizens, "Hvornår?")), Any.Stamp(at: after)).ThenAccepted().Process;

        later.Decide(new AdvanceTo(Phase.Specification), Any.Stamp(at: after.AddDays(-3))).ThenRefused("gate.closed");
    }

    private static ProcessSession BeforeTheNextGate(DateOnly until)
    {
        var course = CourseWithout(Address);
        Waive(course, Address, Right with { Until = until }).ThenAccepted();
        course.AdvanceTo(Phase.Design).ThenAccepted();
        return FullWalk.Ready(course, FullWalk.ExitOf(Phase.Design));
    }
}
