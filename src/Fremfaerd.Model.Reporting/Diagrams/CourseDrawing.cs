using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>A course on its route as a graph: as it was known at the instant looked from.</summary>
internal sealed class CourseDrawing
{
    /// <summary>What was typed is cut where a box would grow past it.</summary>
    private const double Widest = 900;

    private readonly List<Node> _nodes = [];
    private readonly List<Edge> _edges = [];
    private readonly Route _route;
    private readonly Course _course;
    private readonly TechnologyProcess _known;
    private readonly IReadOnlyList<PhaseLine> _lines;
    private readonly Group _phases;
    private readonly Group _legend;

    private CourseDrawing(Course course)
    {
        (_course, _known, _route) = (course, course.Process.AsOf(course.At), new Route(course.Definition));
        _lines = _known.Phases(course.At);
        (_phases, _legend) = (new("phases", Say(RouteWords.Phases.With())), new("legend", Say(RouteWords.Legend.With())));
    }

    internal static Graph Of(Course course)
    {
        var drawing = new CourseDrawing(course);
        var title = drawing.Say(CourseWords.Title.With(("title", course.Enrolment.Title), ("day", PhaseMark.Day(course.At))));
        if (drawing._known.Enrolment is null)
            drawing.Add("start", NodeKind.Note, Tone.Quiet, false, CourseWords.NotYet.With());
        else
            drawing.Draw();
        drawing._nodes.Add(new Node("reading", [.. CourseWords.Reading.Select(line => drawing.Say(line.With()))], NodeKind.Note, Tone.Quiet, drawing._legend));
        return new Graph(title, drawing.Say(CourseWords.About.With()), course.Options.Language, drawing._nodes, drawing._edges);
    }

    private void Draw()
    {
        Phases();
        var moves = new CourseMoves(_known, _route);
        foreach (var (from, to, kind, says) in moves.Taken)
            _edges.Add(new Edge(from, to, says is null ? "" : Say(says), kind));
        Standing();
        Chain(moves);
    }

    private void Phases()
    {
        foreach (var phase in _route.Phases)
        {
            var line = _lines.Single(one => one.Phase == phase.Phase);
            if (phase.Phase == _known.Enrolment!.StartsAt)
                Add("start", NodeKind.Start, Tone.Neutral, false, CourseWords.EnrolledOn.With(("day", PhaseMark.Day(_known.History[0].Stamp.RecordedAt))));
            var (says, tone) = PhaseMark.Of(_known, line);
            Add(phase.Id, NodeKind.Phase, tone, PhaseMark.IsHere(_known, line), [RouteWords.Numbered.With(("number", phase.Number), ("phase", phase.Phase.Name)), .. says]);
            if (!IsOnRoute(line))
                continue;
            foreach (var gate in phase.Gates)
            {
                var (how, shade) = GateMark.Of(_known, gate.Gate.Id, _course.At);
                Add(gate.Id, NodeKind.Gate, shade, false, [(gate.IsExit ? RouteWords.Exit : RouteWords.Inner).With(("gate", gate.Gate.Name)), .. how]);
            }
        }
    }

    private void Standing()
    {
        switch (_known.Standing)
        {
            case CourseStanding.Paused:
                var since = _known.History.Last(happened => happened is CoursePaused).Stamp.RecordedAt;
                Add("paused", NodeKind.State, Tone.Warning, false, RouteWords.Paused.With(), CourseWords.PausedSince.With(("day", PhaseMark.Day(since))));
                _edges.Add(new Edge(_route[_known.Phase!.Value].Id, "paused", Say(RouteWords.Paused.With()), EdgeKind.Taken));
                break;
            case CourseStanding.Stopped or CourseStanding.Completed:
                var isStopped = _known.Standing == CourseStanding.Stopped;
                var phase = _route[_known.Phase!.Value];
                var ended = _known.History.Last(happened => happened is CourseStopped or CourseCompleted).Stamp.RecordedAt;
                var on = (isStopped ? CourseWords.StoppedOn : CourseWords.Finished).With(("day", PhaseMark.Day(ended)));
                Add("ended", NodeKind.End, Tone.Neutral, true, (isStopped ? RouteWords.Stopped : RouteWords.Completed).With());
                _edges.Add(new Edge(isStopped ? phase.Id : phase.LastId, "ended", Say(on), EdgeKind.Taken));
                break;
        }
    }

    /// <summary>The way forward wherever no step was taken, so that the phases stand in their order.</summary>
    private void Chain(CourseMoves moves)
    {
        RoutePhase? before = null;
        foreach (var phase in _route.Phases)
        {
            var isOn = IsOnRoute(_lines.Single(line => line.Phase == phase.Phase));
            var wasOn = before is not null && IsOnRoute(_lines.Single(line => line.Phase == before.Phase));
            if (before is not null)
                ChainTo(phase, wasOn ? before.LastId : before.Id, isOn && wasOn, moves);
            if (phase.Phase == _known.Enrolment!.StartsAt)
                _edges.Add(new Edge("start", phase.Id, "", EdgeKind.Taken));
            var from = phase.Id;
            foreach (var gate in isOn ? phase.Gates : [])
            {
                _edges.Add(new Edge(from, gate.Id, "", moves.Passes(gate) ? EdgeKind.Taken : EdgeKind.Forward));
                from = gate.Id;
            }

            before = phase;
        }
    }

    private void ChainTo(RoutePhase phase, string from, bool isForward, CourseMoves moves)
    {
        if (!moves.Taken.Any(move => move.From == from && move.To == phase.Id && move.Kind == EdgeKind.Taken))
            _edges.Add(new Edge(from, phase.Id, "", isForward ? EdgeKind.Forward : EdgeKind.Remark));
    }

    private static bool IsOnRoute(PhaseLine line) => line.Standing is not (GateStanding.NotObserved or GateStanding.NotFollowed or GateStanding.Skipped) || line.Visits.Count > 0;

    private void Add(string id, NodeKind kind, Tone tone, bool isHere, params IReadOnlyList<Explanation> lines) =>
        _nodes.Add(new Node(id, [.. lines.Select(Say)], kind, tone, _phases, isHere));

    private string Say(Explanation text) => TextSize.Shorten(_course.Words.Say(text).Plain, Widest, Look.Size);
}
