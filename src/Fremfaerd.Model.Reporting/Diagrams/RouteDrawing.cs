using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>The route of a definition as a graph, read from its transition table; of the route nothing is known here.</summary>
internal sealed class RouteDrawing
{
    private readonly List<Node> _nodes = [];
    private readonly List<Edge> _edges = [];
    private readonly Route _route;
    private readonly Words _words;
    private readonly Group _phases;
    private readonly Group _anytime;
    private readonly Group _legend;

    private RouteDrawing(ProcessDefinition definition, Words words)
    {
        (_route, _words) = (new Route(definition), words);
        (_phases, _anytime, _legend) = (new("phases", Say(RouteWords.Phases)), new("anytime", Say(RouteWords.Anytime)), new("legend", Say(RouteWords.Legend)));
    }

    internal static Graph Of(ProcessDefinition definition, Words words)
    {
        var drawing = new RouteDrawing(definition, words);
        drawing.WayForward();
        drawing.Skips();
        drawing.Bends();
        drawing.Legend();
        return new Graph(drawing.Say(RouteWords.Title), drawing.Say(RouteWords.About), words.Language, drawing._nodes, drawing._edges);
    }

    private void WayForward()
    {
        Add("start", NodeKind.Start, _phases, Say(RouteWords.Enrolment), EnrolledIn());
        Join("start", _route.Phases[0].Id, "");
        foreach (var phase in _route.Phases)
        {
            Add(phase.Id, NodeKind.Phase, _phases, Say(RouteWords.Numbered.With(("number", phase.Number), ("phase", phase.Phase.Name))));
            var from = phase.Id;
            foreach (var gate in phase.Gates)
            {
                Add(gate.Id, NodeKind.Gate, _phases, Say((gate.IsExit ? RouteWords.Exit : RouteWords.Inner).With(("gate", gate.Gate.Name))));
                Join(from, gate.Id, "");
                from = gate.Id;
            }

            if (phase.Next is { } next)
                Join(from, next.Id, "");
            else
                Join(from, "completed", Say(Move.Complete.Name));
        }

        Add("completed", NodeKind.End, _phases, Say(RouteWords.Completed), Say(RouteWords.AfterLast));
    }

    private void Skips()
    {
        foreach (var phase in _route.Phases.Where(phase => phase is { CanBeSkipped: true, Before: not null, Next: not null }))
            Join(phase.Before!.LastId, phase.Next!.Id, Say(RouteWords.Without.With(("phase", phase.Phase.InSentence()))), EdgeKind.Skip);
    }

    private void Bends()
    {
        Add("ended", NodeKind.State, _anytime, Say(RouteWords.Completed));
        Add("inside", NodeKind.Phase, _anytime, Say(RouteWords.InAPhase));
        Add("paused", NodeKind.State, _anytime, Say(RouteWords.Paused), Say(RouteWords.StillDocumenting));
        Add("stopped", NodeKind.State, _anytime, Say(RouteWords.Stopped));
        Add("earlier", NodeKind.Phase, _anytime, Say(RouteWords.EarlierPhase), Say(RouteWords.NewVisit));
        JoinIf(CourseStanding.Completed, Move.Reopen, "ended", "inside", Say(RouteWords.AsNewVisit));
        JoinIf(CourseStanding.InPhase, Move.ReturnTo, "inside", "earlier", Say(Move.ReturnTo.Name), EdgeKind.Return);
        JoinIf(CourseStanding.InPhase, Move.Pause, "inside", "paused", Say(Move.Pause.Name));
        JoinIf(CourseStanding.Paused, Move.Resume, "paused", "inside", Say(Move.Resume.Name));
        JoinIf(CourseStanding.InPhase, Move.Stop, "inside", "stopped", Say(Move.Stop.Name));
        JoinIf(CourseStanding.Paused, Move.Stop, "paused", "stopped", Say(Move.Stop.Name));
        JoinIf(CourseStanding.Stopped, Move.Reopen, "stopped", "inside", Say(RouteWords.AsNewVisit));
    }

    private void Legend()
    {
        foreach (var phase in _route.Phases.Where(phase => phase.CanBeSkipped))
            Add($"skip_{phase.Id}", NodeKind.Note, _legend, Say(RouteWords.Skippable.With(("phase", phase.Phase.InSentence()))), Ground(phase));
        Add("reading", NodeKind.Note, _legend, [.. RouteWords.Reading.Select(Say)]);
        var notes = _nodes.Where(node => node.Group == _legend).ToArray();
        foreach (var (above, below) in notes.Zip(notes.Skip(1)))
            Join(above.Id, below.Id, "", EdgeKind.Remark);
    }

    private string EnrolledIn() => _route.Phases.All(phase => phase.CanBeEnrolledIn)
        ? Say(RouteWords.InAnyPhase)
        : Say(RouteWords.InPhases.With(("phases", TextValue.List(_route.Phases.Where(phase => phase.CanBeEnrolledIn).Select(phase => (TextValue)phase.Phase.InSentence())))));

    private string Ground(RoutePhase phase) => phase.SkipRules.Count == 0
        ? Say(RouteWords.SkipByReason)
        : Say(RouteWords.SkipByRule.With(("ground", TextValue.AnyOf(phase.SkipRules.Select(rule => (TextValue)rule.Text)))));


    private void Add(string id, NodeKind kind, Group group, params string[] lines) =>
        _nodes.Add(new Node(id, lines, kind, kind == NodeKind.Note ? Tone.Quiet : Tone.Neutral, group));

    private void Join(string from, string to, string label, EdgeKind kind = EdgeKind.Forward) => _edges.Add(new Edge(from, to, label, kind));

    private void JoinIf(CourseStanding standing, Move move, string from, string to, string label, EdgeKind kind = EdgeKind.Forward)
    {
        if (_route.Has(standing, move))
            Join(from, to, label, kind);
    }

    private string Say(LocalizedText text) => _words.Say(text).Plain;

    private string Say(Explanation text) => _words.Say(text).Plain;
}
