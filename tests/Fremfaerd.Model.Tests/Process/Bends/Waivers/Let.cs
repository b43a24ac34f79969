using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>Courses with a check that is not met, and waivers of it.</summary>
internal static class Let
{
    internal static readonly ActorId Asker = "projektleder-1";

    internal static readonly ActorId Deputy = "souschef-1";

    /// <summary>Right in everything: a reason, another person, a day to come, a condition that is true, a reference.</summary>
    internal static Waiver Right { get; } = new("Tiden findes efter sommerferien.", Asker)
    {
        Until = new DateOnly(2026, 12, 31),
        While = new(StandardFacts.PublicBody, true),
        Reference = "KOMBIT, fælles analyse 2026-4",
    };

    internal static Gate GateOf(CheckAddress address) => FullWalk.Gates.First(gate => gate.Id == address.Gate);

    internal static ReadinessCheck CheckOf(CheckAddress address) => InForce.Definition.Content.Checks.First(check => check.Code == address.Code);

    /// <summary>The piece that the check itself asks for, rather than its condition.</summary>
    internal static Piece PieceOf(CheckAddress address) =>
        new Satisfier(InForce.Definition, GateOf(address).Phase).ForRequirement(CheckOf(address).Requirement, address)[^1].Piece;

    internal static ProcessSession CourseWithout(CheckAddress address, ManualTime? time = null) =>
        FullWalk.Ready(FullWalk.Start(GateOf(address).Phase, time), GateOf(address), PieceOf(address));

    internal static ProcessSession CourseWith(CheckAddress address) => FullWalk.Ready(FullWalk.Start(GateOf(address).Phase), GateOf(address));

    internal static Reply Waive(ProcessSession course, CheckAddress address, Waiver? waiver = null) =>
        course.Decide(new Waive(address.Code, waiver ?? Right, address.Gate));

    /// <summary>Decided with a signature of its own: acting for somebody, say.</summary>
    internal static Reply WaiveAs(Signature by, ProcessSession course, CheckAddress address) =>
        course.Process.Decide(new Waive(address.Code, Right, address.Gate), new Stamp(by, course.Process.History[^1].Stamp.RecordedAt.AddSeconds(1)));
}
