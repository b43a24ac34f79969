using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>Why a check of a phase that was left stands at a later gate.</summary>
public class A_check_carried_to_a_later_gate
{
    [Fact]
    public void Is_carried_because_it_must_hold_onwards()
    {
        var course = FullWalk.Start(Phase.Procurement);
        FullWalk.Reach(Phase.Development, course).Should().BeTrue();

        Carried(course, new("procurement-exit", "F5-R1")).Should().Be(CarriedBecause.HoldsOnwards);
    }

    [Fact]
    public void Is_carried_because_it_was_waived()
    {
        CheckAddress address = new("specification-exit", "G2");
        var course = Let.CourseWithout(address);
        Let.Waive(course, address).ThenAccepted();
        course.AdvanceTo(FullWalk.Next(course)).ThenAccepted();

        Carried(course, address).Should().Be(CarriedBecause.Waived);
    }

    private static CarriedBecause? Carried(ProcessSession course, CheckAddress address) => course.Assess()[address].Carried;
}
