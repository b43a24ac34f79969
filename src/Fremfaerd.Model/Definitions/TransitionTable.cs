using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Fremfaerd.Model.Definitions;

/// <summary>
/// The moves of a course as data, built once from the route of the definition: the decider looks up here, and
/// diagrams and hosts read the same rows. A row says what can be; the span, skips and gates of one course decide what may.
/// </summary>
internal sealed class TransitionTable
{
    private readonly FrozenDictionary<(CoursePosition From, Move Move, CoursePosition To), Transition> _byMove;
    private readonly FrozenSet<Transition> _rows;

    /// <summary>The gates by the number of their phase.</summary>
    private readonly ImmutableArray<GateId> _exits;
    private readonly ImmutableArray<ImmutableArray<GateId>> _inner;

    internal TransitionTable(IReadOnlyList<PhaseDescription> phases, IReadOnlyList<Gate> gates)
    {
        var numbers = Enumerable.Range(0, Enum.GetValues<Phase>().Length + 1);
        _exits = [.. numbers.Select(number => GatesOf((Phase)number, GateKind.Exit, gates).FirstOrDefault())];
        _inner = [.. numbers.Select(number => GatesOf((Phase)number, GateKind.Inner, gates).ToImmutableArray())];
        Rows = [.. phases.SelectMany(phase => RowsOf(phase.Phase, phases))];
        _rows = Rows.ToFrozenSet();
        _byMove = Rows.Where(row => row.Move is not (Move.PassGate or Move.Skip)).ToFrozenDictionary(row => (row.From, row.Move, row.To));
    }

    internal ValueList<Transition> Rows { get; }

    internal bool Has(Transition row) => _rows.Contains(row);

    internal GateId ExitOf(Phase phase) => _exits[(int)phase];

    internal ImmutableArray<GateId> InnerGatesOf(Phase phase) => _inner[(int)phase];

    internal Transition? Find(CoursePosition from, Move move, CoursePosition to) => _byMove.GetValueOrDefault((from, move, to));

    private static IEnumerable<GateId> GatesOf(Phase phase, GateKind kind, IReadOnlyList<Gate> gates) =>
        gates.Where(gate => gate.Phase == phase && gate.Kind == kind).Select(gate => gate.Id);

    private IEnumerable<Transition> RowsOf(Phase phase, IReadOnlyList<PhaseDescription> phases)
    {
        var (here, paused) = (In(phase), new CoursePosition(CourseStanding.Paused, phase));
        var (stopped, completed) = (new CoursePosition(CourseStanding.Stopped, phase), new CoursePosition(CourseStanding.Completed, phase));
        return
        [
            new(CoursePosition.NotEnrolled, Move.Enrol, here),
            .. InnerGatesOf(phase).Select(gate => new Transition(here, Move.PassGate, here, gate)),
            .. ReachableFrom(phase, phases).Select(next => new Transition(here, Move.Advance, In(next), ExitOf(phase))),
            new(here, Move.Complete, completed, ExitOf(phase)),
            .. phases.Where(other => other.Phase != phase && other.CanBeSkipped).Select(other => new Transition(here, Move.Skip, here, Skips: other.Phase)),
            .. phases.Where(other => other.Phase < phase).Select(other => new Transition(here, Move.ReturnTo, In(other.Phase))),
            new(here, Move.Pause, paused),
            new(paused, Move.Resume, here),
            new(here, Move.Stop, stopped),
            new(paused, Move.Stop, stopped),
            new(stopped, Move.Reopen, here),
            new(completed, Move.Reopen, here),
        ];
    }

    /// <summary>The next phase, and those behind it as long as all between can be skipped.</summary>
    private static IEnumerable<Phase> ReachableFrom(Phase phase, IReadOnlyList<PhaseDescription> phases)
    {
        foreach (var next in phases.Where(next => next.Phase > phase))
        {
            yield return next.Phase;
            if (!next.CanBeSkipped)
                yield break;
        }
    }

    private static CoursePosition In(Phase phase) => new(CourseStanding.InPhase, phase);
}
