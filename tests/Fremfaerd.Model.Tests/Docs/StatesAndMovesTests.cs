using Fremfaerd.Model.Tests.Process.Moves;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>docs/states-and-moves.md is written from the transition table and from what real courses answer.</summary>
public class The_page_of_states_and_moves
{
    private static ProcessDefinition Definition => Any.Definition;

    [Fact]
    public void Shows_what_every_move_does_in_every_state() =>
        Approved.MatchesFile(StatesAndMovesPage.Of(Definition), Repository.PathTo("docs", "states-and-moves.md"));

    [Fact]
    public void Has_every_state_and_every_move()
    {
        var cells = StatesAndMovesPage.Cells(Definition).ToList();

        cells.Should().HaveCount(29 * 10).And.OnlyContain(cell => cell.Text.Length > 0);
        cells.Select(cell => cell.From).Distinct().Should().BeEquivalentTo(
            Definition.Transitions.SelectMany(row => (CoursePosition[])[row.From, row.To]).Distinct());
    }

    /// <summary>What the table allows can be taken: each row by a course whose span, skips and gate allow it.</summary>
    [Fact]
    public void Agrees_with_the_decider_on_every_row()
    {
        foreach (var row in Definition.Transitions)
        {
            var course = Standings.ReadyFor(row);
            course.May(row).MayBeTaken.Should().BeTrue("{0}: {1}", row, course.May(row).Why.English);
            _ = row.Move == Move.Enrol
                ? course.Decide(MoveCommands.Of(Move.Enrol, Definition).ElementAt((int)row.To.Phase! - 1)).ThenAccepted()
                : course.Take(row, "Der mangler et grundlag.").ThenAccepted();
            course.Process.Position.Should().Be(row.To);
        }
    }

    [Fact]
    public void Is_linked_from_the_page_on_state_machines() =>
        File.ReadAllText(Repository.PathTo("docs", "state-machines.md")).Should().Contain("(states-and-moves.md)");
}
