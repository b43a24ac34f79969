using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Fremfaerd.Model.Definitions;

/// <summary>The moves of a definition, built once from its route. It decides, and diagrams are drawn from the same rows.</summary>
internal sealed class TransitionTable
{
    private readonly FrozenDictionary<(Phase From, Move Move), Transition> _byMove;
    private readonly FrozenDictionary<Phase, GateId> _exits;
    private readonly FrozenDictionary<Phase, ImmutableArray<GateId>> _inner;

    internal TransitionTable(IReadOnlyList<Phase> route, IReadOnlyList<Gate> gates)
    {
        _exits = gates.Where(gate => gate.Kind == GateKind.Exit).ToFrozenDictionary(gate => gate.Phase, gate => gate.Id);
        _inner = route.ToFrozenDictionary(
            phase => phase,
            phase => gates.Where(gate => gate.Phase == phase && gate.Kind == GateKind.Inner).Select(gate => gate.Id).ToImmutableArray());
        Rows = [.. Enrolments(route), .. route.SelectMany((phase, place) => MovesOf(phase, route.Skip(place + 1)))];
        _byMove = Rows
            .Where(row => row is { From: not null, Move: Move.Advance or Move.Complete })
            .ToFrozenDictionary(row => (row.From!.Value, row.Move));
    }

    internal ValueList<Transition> Rows { get; }

    internal GateId ExitOf(Phase phase) => _exits[phase];

    internal ImmutableArray<GateId> InnerGatesOf(Phase phase) => _inner[phase];

    internal Transition? Find(Phase from, Move move) => _byMove.GetValueOrDefault((from, move));

    private static IEnumerable<Transition> Enrolments(IReadOnlyList<Phase> route) =>
        route.Select(phase => new Transition(null, Move.Enrol, phase, null));

    private IEnumerable<Transition> MovesOf(Phase phase, IEnumerable<Phase> later)
    {
        foreach (var gate in _inner[phase])
            yield return new Transition(phase, Move.PassGate, phase, gate);
        foreach (var next in later.Take(1))
            yield return new Transition(phase, Move.Advance, next, _exits[phase]);
        yield return new Transition(phase, Move.Complete, null, _exits[phase]);
    }
}
