using Fremfaerd.Model.Tests.Process.Moves;
using Machine = Stateless.StateMachine<Fremfaerd.Model.Phases.CoursePosition, Fremfaerd.Model.Definitions.Transition>;

namespace Fremfaerd.Model.Tests.Docs.StateMachines;

/// <summary>docs/state-machines.md: a state machine of the host, configured from our rows, with our gate as its guard.</summary>
public class A_state_machine_of_the_host
{
    private readonly ProcessSession _course = Any.Course();
    private readonly List<Refused> _refused = [];
    private readonly Machine _machine;

    public A_state_machine_of_the_host() => _machine = CourseMachine.For(_course, _refused.Add);

    private Transition Row(Move move, Phase? to = null) => _course.Process.Definition.Transitions.First(row =>
        row.From == _machine.State && row.Move == move && (to is null || (row.Skips ?? row.To.Phase) == to));

    private void Fire(Move move, Phase? to = null, string? reason = null)
    {
        if (reason is null)
            _machine.Fire(Row(move, to));
        else
            _machine.Fire(new Machine.TriggerWithParameters<string>(Row(move, to)), reason);
    }

    [Fact]
    public void Walks_a_whole_course()
    {
        _course.Clarify(StandardFacts.RequiresProcurement, false).ThenAccepted();
        Fire(Move.Skip, Phase.Procurement);
        foreach (var phase in (Phase[])[Phase.Decision, Phase.Design, Phase.Specification])
            Open().Advance(phase);
        Fire(Move.ReturnTo, Phase.Design, "Afprøvningen viste et andet behov.");
        Fire(Move.Pause, reason: "Sommerferie.");
        _machine.State.Code.Should().Be("paused:design");
        Fire(Move.Resume);
        foreach (var phase in (Phase[])[Phase.Specification, Phase.Development, Phase.Implementation])
            Open().Advance(phase);
        Walk.Prepare(_course, StandardGates.GoLive);
        Fire(Move.PassGate);
        Open();
        Fire(Move.Complete);

        _machine.State.Code.Should().Be("completed:implementation");
        _course.Process.Position.Should().Be(_machine.State);
        Fire(Move.Reopen, reason: "Der er kommet klager.");
        Fire(Move.Stop, reason: "Løsningen tages ud af brug.");
        _machine.State.Code.Should().Be("stopped:implementation");
        _refused.Should().BeEmpty();
        TechnologyProcess.From(StandardDefinition.All, _course.Process.History).Position.Should().Be(_machine.State);
    }

    [Fact]
    public void Stays_where_it_is_at_a_closed_gate_and_gives_the_reason()
    {
        var row = Row(Move.Advance, Phase.Decision);
        _machine.CanFire(row).Should().BeFalse();
        _machine.Fire(row);

        _machine.State.Code.Should().Be("idea");
        _refused.Should().ContainSingle().Which.Code.Should().Be("gate.closed");
        _refused[0].Why.Danish.Should().Contain("G2");
        _refused[0].Report!.NextSteps.Should().NotBeEmpty();
    }

    [Fact]
    public void Stays_where_it_is_when_a_reason_is_needed_and_none_is_given()
    {
        Fire(Move.Pause);

        _machine.State.Code.Should().Be("idea");
        _refused.Should().ContainSingle().Which.Code.Should().Be("text.empty");
    }

    [Fact]
    public void Stays_where_it_is_when_the_row_is_not_from_here()
    {
        var resume = _course.Process.Definition.Transitions.First(row => row.Move == Move.Resume);
        _machine.Fire(resume);

        _refused.Should().ContainSingle().Which.Code.Should().Be("move.not-from-here");
        _course.Process.Sequence.Should().Be(1);
    }

    [Fact]
    public void Can_be_configured_from_every_row()
    {
        foreach (var position in Standings.All.Where(position => position.Phase is not null))
        {
            var course = Standings.CourseIn(position);
            var machine = CourseMachine.For(course, _refused.Add);
            course.Process.Definition.Transitions.Where(row => row.Move != Move.Enrol).Should().OnlyContain(
                row => machine.CanFire(row) == course.May(row).MayBeTaken);
        }
    }

    private A_state_machine_of_the_host Open()
    {
        if (_machine.State.Phase == Phase.Development)
            _course.Clarify(StandardFacts.ProcessesPersonalData, false).ThenAccepted();
        Walk.Open(_course, StandardGates.ExitOf(_machine.State.Phase!.Value));
        return this;
    }

    private void Advance(Phase phase)
    {
        Fire(Move.Advance, phase);
        _machine.State.Should().Be(new CoursePosition(CourseStanding.InPhase, phase));
    }
}
