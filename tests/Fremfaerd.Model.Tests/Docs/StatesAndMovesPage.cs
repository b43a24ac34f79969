using System.Text;
using Fremfaerd.Model.Tests.Process.Moves;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The text of docs/states-and-moves.md.</summary>
internal static class StatesAndMovesPage
{
    private const string Intro = """
        # States and moves

        Where a course can stand, and what every move does there. On a legal move the cell says where it leads and through which
        gate; on any other it gives the permanent code of the refusal ([codes.md](codes.md) has the texts). Refused means that
        nothing changes. Documentation (answers, facts, meetings, decisions, views) is taken in every state but the first.

        På dansk: siden viser, hvad hver flytning gør i hver tilstand; en kode betyder, at flytningen afvises, og at intet ændres.

        A cell says what *can* be. Whether it *may* be now is up to the span and the skips of the one course, to its gate, and to
        the role of whoever asks: `session.May(row)` answers, with the reason. This page is written by a test from
        `definition.Transitions` of the standard definition, and from real courses brought to each of the 29 states; a host with a
        state machine of its own reads the same rows ([state-machines.md](state-machines.md)).

        """;

    private static readonly Move[] Moves = Enum.GetValues<Move>();

    internal sealed record Cell(CoursePosition From, Move Move, string Text);

    internal static string Of(ProcessDefinition definition)
    {
        var page = new StringBuilder(Intro).Append(StatesAndMovesDiagram.Of(definition));
        foreach (var standing in Cells(definition).GroupBy(cell => cell.From.Standing))
        {
            var states = standing.Select(cell => cell.From).Distinct().ToList();
            page.Append($"\n## {Heading(standing.Key)}\n\n| move | {string.Join(" | ", states.Select(state => $"`{state}`"))} |\n|---|{string.Concat(states.Select(_ => "---|"))}\n");
            foreach (var move in Moves)
                page.Append($"| {move.Name.English} / {move.Name.Danish} | {string.Join(" | ", standing.Where(cell => cell.Move == move).Select(cell => cell.Text))} |\n");
        }
        return page.ToString().ReplaceLineEndings("\n");
    }

    internal static IEnumerable<Cell> Cells(ProcessDefinition definition) =>
        from state in Standings.All
        from move in Moves
        let rows = definition.Transitions.Where(row => row.From == state && row.Move == move).ToList()
        select new Cell(state, move, rows.Count > 0 ? InWords(move, rows) : Refusals(state, move));

    private static string InWords(Move move, List<Transition> rows)
    {
        var to = string.Join(", ", rows.Select(row => $"`{row.To}`").Distinct());
        var gate = rows[0].Gate is { } id ? $", through `{id}`" : "";
        return move switch
        {
            Move.Enrol => $"starts in {to}",
            Move.PassGate => $"stays{gate}",
            Move.Advance when rows.Count > 1 => $"to `{rows[0].To}`{gate}; to {string.Join(", ", rows.Skip(1).Select(row => $"`{row.To}`"))} where the phases between are skipped",
            Move.Skip => $"stays; takes {string.Join(", ", rows.Select(row => $"`{row.Skips!.Value.Code}`"))} off the route, or gives it another ground",
            Move.ReturnTo => $"back to {to}, as a new visit",
            Move.Reopen => $"to {to}, as a new visit",
            _ => $"to {to}{gate}",
        };
    }

    /// <summary>What a real course in that state answers, whatever the target.</summary>
    private static string Refusals(CoursePosition state, Move move)
    {
        var course = Standings.CourseIn(state);
        var codes = MoveCommands.Of(move, course.Process.Definition).Select(command => course.Decide(command)).Select(
            reply => reply is Refused no ? no.Code : throw new Xunit.Sdk.XunitException($"The table has no row for {move} from {state}, but it was accepted."));
        return string.Join(", ", codes.Distinct().Select(code => $"`{code}`"));
    }

    private static string Heading(CourseStanding standing)
    {
        var (english, danish) = (standing.Name.English, standing.Name.Danish);
        return $"{char.ToUpperInvariant(english[0])}{english[1..]} / {danish}";
    }
}
