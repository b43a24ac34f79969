#if NET10_0_OR_GREATER
using Fremfaerd.Model.Tests.Process.Moves;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>It takes every processor, so nothing runs beside it.</summary>
[CollectionDefinition(nameof(Exploring_every_state), DisableParallelization = true)]
public class Exploring_every_state;

/// <summary>
/// Every command in every state: a legal move goes where the table and the course's own route say, and everything else
/// changes nothing. The expectations are worked out here from the rows, the span, the skips and the gate reports.
/// </summary>
[Collection(nameof(Exploring_every_state))]
public class Every_command_in_every_state(ITestOutputHelper output)
{
    [Fact]
    public void Of_a_small_course_does_what_the_table_says_or_changes_nothing()
    {
        var explored = new Exploration(SmallCourse.Definition).From(TechnologyProcess.NotEnrolled(SmallCourse.Definition));

        Show(explored);
        explored.IsExhausted.Should().BeTrue("every reachable state is tried");
        explored.Positions.Should().HaveCountGreaterThanOrEqualTo(28, "only the end after the development phase is in no span tried");
        explored.Decisions.Should().BeGreaterThanOrEqualTo(1_000_000);
    }

    /// <summary>Too many states to exhaust: from every state of the table, as far as the time goes.</summary>
    [Fact]
    public void Of_the_standard_course_does_what_the_table_says_or_changes_nothing()
    {
        var explored = new Exploration(Any.Definition, 1_000).From(Standings.All.Select(position => Standings.CourseIn(position).Process));

        Show(explored);
        explored.Positions.Should().BeEquivalentTo(Standings.All);
        explored.Decisions.Should().BeGreaterThanOrEqualTo(150_000);
    }

    private void Show(Exploration explored)
    {
        output.WriteLine($"{explored}");
        string.Join('\n', explored.Wrong.Take(20)).Should().BeEmpty();
    }
}
#endif
