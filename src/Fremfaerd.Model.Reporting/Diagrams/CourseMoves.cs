using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>The steps a course really took. Steps of the same kind between the same places are one, with the day of the last.</summary>
internal sealed class CourseMoves
{
    private readonly List<(string From, string To, EdgeKind Kind, Explanation? Says)> _taken = [];
    private readonly HashSet<GateId> _passed;
    private readonly Route _route;

    internal CourseMoves(TechnologyProcess known, Route route)
    {
        _route = route;
        _passed = [.. known.Passages.Select(entry => entry.Value.Gate)];
        var phase = route.Phases[0].Phase;
        foreach (var happened in known.History)
        {
            var day = PhaseMark.Day(happened.Stamp.RecordedAt);
            switch (happened)
            {
                case Enrolled enrolled:
                    phase = enrolled.What.StartsAt;
                    break;
                case PhaseAdvanced advanced:
                    Took(route[phase].LastId, route[advanced.To].Id, EdgeKind.Taken, Forward(phase, advanced.To, day));
                    phase = advanced.To;
                    break;
                case PhaseReturned returned:
                    Took(route[phase].Id, route[returned.To].Id, EdgeKind.Return, CourseWords.GoneBack.With(("day", day)));
                    phase = returned.To;
                    break;
            }
        }
    }

    internal IReadOnlyList<(string From, string To, EdgeKind Kind, Explanation? Says)> Taken => _taken;

    /// <summary>Whether the course ever passed the gate.</summary>
    internal bool Passes(RouteGate gate) => _passed.Contains(gate.Gate.Id);

    private void Took(string from, string to, EdgeKind kind, Explanation? says)
    {
        _taken.RemoveAll(move => move.From == from && move.To == to && move.Kind == kind);
        _taken.Add((from, to, kind, says));
    }

    /// <summary>The gate says when a plain step forward was taken; only what was left out on the way needs words.</summary>
    private Explanation? Forward(Phase from, Phase to, Moment day)
    {
        TextValue[] between = [.. _route.Phases.Where(one => one.Phase > from && one.Phase < to).Select(one => (TextValue)one.Phase.InSentence())];
        return between.Length == 0
            ? null
            : CourseWords.Skipping.With(("day", day), ("phases", TextValue.List(between)));
    }
}
