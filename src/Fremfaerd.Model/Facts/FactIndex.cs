using System.Collections.Immutable;

namespace Fremfaerd.Model.Facts;

/// <summary>The facts of a definition by place, built once, so that reading one costs an array look-up.</summary>
internal sealed class FactIndex
{
    private readonly ById<FactId, int> _places;
    private readonly ImmutableArray<ImmutableArray<int>> _impliers;
    private readonly ImmutableArray<ImmutableArray<int>> _dependents;

    internal FactIndex(IReadOnlyList<ProcessFact> facts)
    {
        Facts = [.. facts];
        _places = new(facts.Select(fact => fact.Id), place => place);
        _impliers = [.. Facts.Select(fact => fact.ImpliedNoBy.Select(id => _places[id]).ToImmutableArray())];
        _dependents = [.. Facts.Select((_, place) => Dependents(place))];
    }

    internal ImmutableArray<ProcessFact> Facts { get; }

    internal ReadOnlySpan<int> ImpliersOf(int place) => _impliers[place].AsSpan();

    internal ReadOnlySpan<int> DependentsOf(int place) => _dependents[place].AsSpan();

    internal bool TryFind(FactId id, out int place) => _places.TryFind(id, out place);

    internal int PlaceOf(FactId id) => _places[id];

    private ImmutableArray<int> Dependents(int place) =>
        [.. Enumerable.Range(0, Facts.Length).Where(other => _impliers[other].Contains(place))];
}
