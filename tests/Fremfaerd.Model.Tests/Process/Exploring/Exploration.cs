using System.Diagnostics;

namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>
/// Breadth first through the states of a course: every command is decided in each, every reply is judged, and every state
/// not seen before is explored in turn. The states found do not depend on how many processors work.
/// </summary>
internal sealed class Exploration(ProcessDefinition definition, int mostStates = int.MaxValue)
{
    private const int Portion = 2_000;

    private readonly Tries _tries = new(definition);
    private readonly HashSet<Picture> _seen = [];
    private readonly Queue<Node> _waiting = [];

    private sealed record Node(TechnologyProcess Process, Picture Picture, Try? Last);

    private sealed record Found(long Decisions, long Accepted, IReadOnlyList<string> Wrong, IReadOnlyList<Node> Next);

    internal int States { get; private set; }

    internal long Decisions { get; private set; }

    internal long Accepted { get; private set; }

    internal HashSet<CoursePosition> Positions { get; } = [];

    internal List<string> Wrong { get; } = [];

    internal TimeSpan Took { get; private set; }

    /// <summary>Whether every state that was found was explored.</summary>
    internal bool IsExhausted => _waiting.Count == 0;

    internal Exploration From(params IEnumerable<TechnologyProcess> starts)
    {
        var watch = Stopwatch.StartNew();
        foreach (var start in starts)
            Add(new Node(start, Picture.Of(start), null));
        while (_waiting.Count > 0 && States < mostStates && Wrong.Count < 20)
        {
            Node[] portion = [.. Taken(Math.Min(Portion, mostStates - States))];
            foreach (var found in portion.AsParallel().AsOrdered().Select(Explore))
            {
                (Decisions, Accepted) = (Decisions + found.Decisions, Accepted + found.Accepted);
                Wrong.AddRange(found.Wrong);
                foreach (var next in found.Next)
                    Add(next);
            }
        }
        Took = watch.Elapsed;
        return this;
    }

    public override string ToString() =>
        $"{definition}: {States:N0} states, {Positions.Count} positions, {Decisions:N0} decisions ({Accepted:N0} accepted), {Took.TotalSeconds:0.0} s{(IsExhausted ? ", nothing left to explore" : $", {_waiting.Count:N0} states left")}";

    private void Add(Node node)
    {
        if (!_seen.Add(node.Picture))
            return;
        Positions.Add(node.Process.Position);
        _waiting.Enqueue(node);
    }

    private IEnumerable<Node> Taken(int count)
    {
        for (; count > 0 && _waiting.TryDequeue(out var node); count--)
        {
            States++;
            yield return node;
        }
    }

    private Found Explore(Node node)
    {
        var (process, outlook, decisions) = (node.Process, new Outlook(node.Process), 0L);
        var (wrong, next) = (new List<string>(), new Dictionary<Picture, Node>());
        wrong.AddRange(StateChecks.WrongIn(process, outlook).Select(what => $"{node.Picture}: {what}"));
        var accepted = 0L;
        foreach (var tried in _tries.In(process, node.Last))
        {
            decisions++;
            var isRepeat = tried.Command.Id is not null;
            var sent = isRepeat ? tried : tried with { Command = tried.Command with { Id = $"c-{process.Sequence + 1}" } };
            if (Decide(process, sent, out var threw) is not { } reply)
            {
                wrong.Add($"{node.Picture}: {tried}: {threw}");
                continue;
            }
            var fault = isRepeat ? Verdict.OfRepeat(reply, tried, node.Last!, process) : Verdict.Of(reply, tried, process, outlook);
            if (fault is null && reply is Accepted { IsRepeat: false } yes)
            {
                accepted++;
                var after = new Node(yes.Process, Picture.Of(yes.Process), sent);
                var isNew = !_seen.Contains(after.Picture) && next.TryAdd(after.Picture, after);
                fault = StateChecks.WrongBetween(node.Picture, after.Picture, outlook.RowOf(tried))
                    ?? (isNew ? StateChecks.WrongInReplay(after.Process, after.Picture) : null);
            }
            if (fault is not null)
                wrong.Add($"{node.Picture}: {tried}: {fault} [{(reply as Refused)?.Code}]");
        }
        if (Picture.Of(process) != node.Picture)
            wrong.Add($"{node.Picture}: it changed while commands were decided on it");
        return new(decisions, accepted, wrong, [.. next.Values]);
    }

    /// <summary>Whatever the command, the decider answers with a reply.</summary>
    private static Reply? Decide(TechnologyProcess process, Try sent, out string? threw)
    {
        threw = null;
        try
        {
            return process.Decide(sent.Command, sent.StampAfter(process.Sequence));
        }
        catch (Exception thrown)
        {
            threw = $"the decider threw {thrown.GetType().Name}: {thrown.Message}";
            return null;
        }
    }
}
