using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Tests.Issues;

/// <summary>A row says from where it goes; the command that takes it does not.</summary>
public class A_row_that_is_taken_while_somebody_else_moves_the_course
{
    private readonly Meddler _clock = new();
    private readonly ProcessSession _course;

    public A_row_that_is_taken_while_somebody_else_moves_the_course()
    {
        _course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Idea, Any.Manager, _clock);
        Walk.Open(_course, StandardGates.ExitOf(Phase.Idea));
    }

    private Transition Row(Move move) => Any.Definition.Transitions.First(row => row.From == _course.Process.Position && row.Move == move);

    [Fact]
    public void Is_refused_and_does_not_do_the_same_move_from_elsewhere()
    {
        var pause = Row(Move.Pause);
        _clock.Next = () => _course.AdvanceTo(Phase.Decision).ThenAccepted();

        _course.Take(pause, "Sommerferie.").ThenRefused("move.not-from-here");
        _course.Process.Position.Code.Should().Be("decision");
    }

    [Fact]
    public void Is_taken_where_the_other_only_documented()
    {
        var pause = Row(Move.Pause);
        _clock.Next = () => _course.Answer("F1-KO-2", "Tryggere nætter.").ThenAccepted();

        _course.Take(pause, "Sommerferie.").ThenAccepted();
        _course.Process.Position.Should().Be(pause.To);
    }

    /// <summary>A clock in the middle of whose reading something else happens, once.</summary>
    private sealed class Meddler : TimeProvider
    {
        private readonly ManualTime _time = Any.Clock();

        internal Action? Next { get; set; }

        public override DateTimeOffset GetUtcNow()
        {
            var next = Next;
            Next = null;
            next?.Invoke();
            return _time.GetUtcNow();
        }
    }
}

/// <summary>Enrolling was told to be impossible wherever the definition has units, since the stand-in for the enrolment named none.</summary>
public class The_rows_of_a_course_that_is_not_enrolled
{
    [Fact]
    public void Can_be_taken_where_the_municipality_has_its_committees() =>
        ProcessSession.Start(SampleTree.Definition, Any.Manager, Any.Clock()).Moves()
            .Where(answer => answer.Transition.Move == Move.Enrol).Should().HaveCount(7).And.OnlyContain(answer => answer.MayBeTaken);
}
