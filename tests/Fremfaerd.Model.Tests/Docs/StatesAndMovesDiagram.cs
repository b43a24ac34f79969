using System.Text;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The state diagram of docs/states-and-moves.md, from the same rows: the main moves only, so that it can be read.</summary>
internal static class StatesAndMovesDiagram
{
    internal static string Of(ProcessDefinition definition)
    {
        var diagram = new StringBuilder("\n## The main moves\n\nSkipping and longer ways back are left out; the tables have them.\n\n```mermaid\nstateDiagram-v2\n    state \"in a phase\" as course {\n        direction LR\n");
        foreach (var phase in definition.Content.Phases)
            diagram.Append($"        state \"{phase.Phase.Name.English}\" as {phase.Phase.Code}\n");
        foreach (var row in definition.Transitions.Where(row => row.From.Standing == CourseStanding.InPhase && row.To.Standing == CourseStanding.InPhase && IsMain(row)))
            diagram.Append($"        {row.From} --> {row.To}: {row.Gate?.ToString() ?? row.Move.Name.English}\n");
        diagram.Append("    }\n");
        foreach (var (from, move, to) in definition.Transitions.Where(row => row.From.Standing != row.To.Standing).Select(row => (row.From.Standing, row.Move, row.To.Standing)).Distinct())
            diagram.Append($"    {Name(from)} --> {Name(to)}: {move.Name.English}\n");
        return diagram.Append("```\n").ToString();
    }

    /// <summary>To the next phase, back by one, and through an inner gate.</summary>
    private static bool IsMain(Transition row) => row.Move switch
    {
        Move.Advance => row.To.Phase == row.From.Phase + 1,
        Move.ReturnTo => row.To.Phase == row.From.Phase - 1,
        Move.PassGate => true,
        _ => false,
    };

    private static string Name(CourseStanding standing) => standing switch
    {
        CourseStanding.NotEnrolled => "[*]",
        CourseStanding.InPhase => "course",
        _ => standing.Code,
    };
}
