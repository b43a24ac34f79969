using System.Text;

namespace Fremfaerd.Model.Tests.Definitions;

public class The_transition_table
{
    private static IReadOnlyList<Transition> Rows => StandardDefinition.Current.Transitions;

    [Fact]
    public void Reads_in_both_languages()
    {
        var text = new StringBuilder();
        foreach (var row in Rows)
            text.Append($"{row.From} | {row.Move.Code} | {row.To} | {row.Gate} | {row.Skips?.Code}\n  {row.Description.Danish}\n  {row.Description.English}\n");
        Approved.Matches(text.ToString(), "Transitions");
    }

    [Fact]
    public void Has_no_row_twice() => Rows.Should().OnlyHaveUniqueItems();

    [Fact]
    public void Leads_to_one_place_for_each_move_and_target() =>
        Rows.GroupBy(row => (row.From, row.Move, row.To, row.Gate, row.Skips)).Should().OnlyContain(rows => rows.Count() == 1);

    [Fact]
    public void Has_a_gate_where_the_course_goes_on_and_nowhere_else() =>
        Rows.Should().OnlyContain(row => (row.Gate != null) == (row.Move == Move.PassGate || row.Move == Move.Advance || row.Move == Move.Complete));

    [Fact]
    public void Reaches_every_state_from_not_enrolled()
    {
        var reached = new HashSet<CoursePosition> { CoursePosition.NotEnrolled };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(Rows.Where(row => reached.Contains(row.From)).Select(row => row.To).ToList());
        }

        reached.Should().HaveCount(29);
    }

    [Fact]
    public void Skips_neither_the_idea_nor_the_decision_nor_the_phase_the_course_is_in() =>
        Rows.Where(row => row.Move == Move.Skip).Should().OnlyContain(
            row => row.Skips != Phase.Idea && row.Skips != Phase.Decision && row.Skips != row.From.Phase && row.From == row.To);

    [Fact]
    public void Cannot_be_made_of_nothing()
    {
        var here = new CoursePosition(CourseStanding.InPhase, Phase.Idea);
        Action[] makings =
        [
            () => _ = new Transition(null!, Move.Pause, here), () => _ = new Transition(here, Move.Pause, null!),
            () => _ = new Transition(here, 0, here), () => _ = new Transition(here, Move.PassGate, here, default(GateId)),
            () => _ = new Transition(here, Move.Skip, here, null, (Phase)8),
        ];
        foreach (var making in makings)
            making.Should().Throw<ArgumentException>();
    }
}
