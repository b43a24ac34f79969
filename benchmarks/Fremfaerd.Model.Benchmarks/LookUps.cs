using System.Reflection;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>
/// Where a move leads: the decider's own look-up in the transition table, and what could stand in its place. The look-up is
/// internal, so it is called through a delegate bound to it once; that adds a nanosecond or two.
/// </summary>
internal static class LookUps
{
    internal static readonly CoursePosition From = new(CourseStanding.InPhase, Phase.Decision);

    internal static readonly CoursePosition To = new(CourseStanding.InPhase, Phase.Design);

    /// <summary>By the number of the phase left and of the phase entered: the gate between them.</summary>
    private static readonly string?[,] Gates = GatesByPhase();

    internal static Func<CoursePosition, Move, CoursePosition, Transition?> Decider { get; } = Bound();

    internal static string? ByArray(Phase from, Phase to) => Gates[(int)from, (int)to];

    internal static string? BySwitch(Phase from, Phase to) => (from, to) switch
    {
        (Phase.Idea, Phase.Decision) => "idea-exit",
        (Phase.Decision, > Phase.Decision and <= Phase.Implementation) => "decision-exit",
        (Phase.Design, > Phase.Design and <= Phase.Implementation) => "design-exit",
        (Phase.Specification, > Phase.Specification and <= Phase.Implementation) => "specification-exit",
        (Phase.Procurement, > Phase.Procurement and <= Phase.Implementation) => "procurement-exit",
        (Phase.Development, Phase.Implementation) => "development-exit",
        _ => null,
    };

    private static string?[,] GatesByPhase()
    {
        var gates = new string?[8, 8];
        foreach (var row in StandardDefinition.Current.Transitions.Where(row => row.Move == Move.Advance))
            gates[(int)row.From.Phase!.Value, (int)row.To.Phase!.Value] = row.Gate?.Value;
        var phases = Enum.GetValues<Phase>();
        return phases.All(from => phases.All(to => gates[(int)from, (int)to] == BySwitch(from, to)))
            ? gates
            : throw new InvalidOperationException("The hand-written switch knows another route than the definition.");
    }

    private static Func<CoursePosition, Move, CoursePosition, Transition?> Bound()
    {
        const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;
        var table = typeof(ProcessDefinition).GetProperty("Table", Hidden)!.GetValue(StandardDefinition.Current)!;
        return table.GetType().GetMethod("Find", Hidden)!.CreateDelegate<Func<CoursePosition, Move, CoursePosition, Transition?>>(table);
    }
}
