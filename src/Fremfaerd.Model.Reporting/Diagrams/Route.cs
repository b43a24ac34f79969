using System.Globalization;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>The phases and gates of a definition in the order its transition table gives them.</summary>
internal sealed class Route
{
    private readonly IReadOnlyList<Transition> _rows;

    internal Route(ProcessDefinition definition)
    {
        _rows = definition.Transitions;
        var gates = 0;
        foreach (var phase in _rows.Where(row => row.From.Standing == CourseStanding.InPhase).Select(row => row.From.Phase!.Value).Distinct().Order())
        {
            var rows = _rows.Where(row => row.From is { Standing: CourseStanding.InPhase } from && from.Phase == phase).ToArray();
            var inner = rows.Where(row => row.Move == Move.PassGate).Select(row => row.Gate!.Value);
            var exit = rows.First(row => row.Move is Move.Advance or Move.Complete).Gate!.Value;
            var before = Phases.Count > 0 ? Phases[^1] : null;
            var added = new RoutePhase
            {
                Phase = phase,
                Number = Phases.Count + 1,
                Gates = [.. inner.Append(exit).Distinct().Select(id => new RouteGate(Id("gate", ++gates), definition.Gate(id), id == exit))],
                CanBeSkipped = _rows.Any(row => row.Move == Move.Skip && row.Skips == phase),
                CanBeEnrolledIn = _rows.Any(row => row.Move == Move.Enrol && row.To.Phase == phase),
                SkipRules = [.. definition.Content.Phases.First(one => one.Phase == phase).SkipRules],
                Before = before,
            };
            if (before is not null)
                before.Next = added;
            Phases.Add(added);
        }
    }

    internal List<RoutePhase> Phases { get; } = [];

    internal RoutePhase this[Phase phase] => Phases.Single(one => one.Phase == phase);

    internal bool Has(CourseStanding standing, Move move) => _rows.Any(row => row.From.Standing == standing && row.Move == move);

    internal static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}

/// <summary>A phase on the route.</summary>
internal sealed class RoutePhase
{
    internal required Phase Phase { get; init; }

    internal required int Number { get; init; }

    /// <summary>The inner gates, then the exit.</summary>
    internal required IReadOnlyList<RouteGate> Gates { get; init; }

    internal required bool CanBeSkipped { get; init; }

    internal required bool CanBeEnrolledIn { get; init; }

    internal required IReadOnlyList<SkipRule> SkipRules { get; init; }

    internal required RoutePhase? Before { get; init; }

    internal RoutePhase? Next { get; set; }

    internal string Id => Route.Id("phase", Number);

    internal string LastId => Gates[^1].Id;
}

/// <summary>A gate on the route.</summary>
internal sealed record RouteGate(string Id, Gate Gate, bool IsExit);
