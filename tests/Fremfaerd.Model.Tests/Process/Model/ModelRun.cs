using System.Globalization;

namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>One random sequence, played on the library and on the plain course side by side.</summary>
internal sealed class ModelRun(int seed)
{
    private readonly PlainCourse _plain = new();
    private readonly RandomCommands _commands = new(new Random(seed));
    private readonly List<string> _positions = [];
    private TechnologyProcess _process = TechnologyProcess.NotEnrolled(ModelCourse.Definition);

    internal int Accepted { get; private set; }

    internal int Refused { get; private set; }

    internal int Repeated { get; private set; }

    internal HashSet<string> Codes { get; } = [];

    internal string? Wrong { get; private set; }

    internal ModelRun Play(int commands)
    {
        for (var left = commands; left > 0 && Wrong is null; left--)
        {
            var (command, stamp) = _commands.Next(_plain);
            var fault = Step(command, stamp);
            if (fault is not null)
                Wrong = $"seed {seed}, after no. {_process.Sequence}: {command} | {stamp}: {fault}";
        }
        if (Wrong is null && _process.Sequence > 0 && AtTheEnd() is { } end)
            Wrong = $"seed {seed}: {end}";
        return this;
    }

    private string? Step(ProcessCommand command, Stamp stamp)
    {
        var expected = _plain.Decide(command, stamp);
        var reply = _process.Decide(command, stamp);
        var code = reply switch { Refused no => no.Code, Accepted { IsRepeat: true } => "repeat", _ => null };
        if (code != expected)
            return $"{code ?? "accepted"}, but the model says {expected ?? "accepted"}";
        if (expected is not null)
        {
            Codes.Add(expected);
            _ = expected == "repeat" ? Repeated++ : Refused++;
            return ReferenceEquals(reply.Process, _process) ? null : "nothing was to change, but it is another process";
        }
        Accepted++;
        _process = reply.Process;
        _positions.Add(PositionOf(_process));
        return Difference(stamp.RecordedAt);
    }

    private string? Difference(DateTimeOffset at)
    {
        var (says, real) = (Picture.Of(_plain), Picture.Of(_process));
        if (says != real)
            return $"it stands\n  {real}\nbut the model says\n  {says}";
        foreach (var gate in _plain.GatesHere)
        {
            var report = _process.Assess(gate, at > _plain.Latest ? at : _plain.Latest);
            var status = report.Status switch { GateStatus.Open => "open", GateStatus.OpenWithWaivers => "waived", _ => "closed" };
            if (_plain.StatusOf(gate, at) is var expected && expected != status)
                return $"{gate} is {status}, but the model says {expected}\n{report.Explain(Language.English)}";
            if (_process.IsOpen(gate, report.At) != (status != "closed"))
                return $"{gate} is {status} by its report, but not by IsOpen";
        }
        return null;
    }

    private string? AtTheEnd()
    {
        var folded = TechnologyProcess.From([ModelCourse.Definition], _process.History);
        var print = Fingerprint.Of(_process, _plain.Latest);
        if (Fingerprint.Of(folded, _plain.Latest) != print || Picture.Of(folded) != Picture.Of(_process))
            return "its events fold to another state";
        var latest = _process.AsOf(_plain.Latest);
        if (!ReferenceEquals(latest, _process) && Fingerprint.Of(latest, _plain.Latest) != print)
            return "what is known now is not how it stands";
        for (var entry = 0; entry < _process.Sequence; entry += 7)
        {
            var known = _process.History[entry].Stamp.RecordedAt;
            var (then, count) = (_process.AsOf(known), _plain.KnownAt(known));
            if (then.Sequence != count || (count > 0 && PositionOf(then) != _positions[count - 1]))
                return $"as of {known.ToString("O", CultureInfo.InvariantCulture)} it stands at no. {then.Sequence}, {PositionOf(then)}; the model says no. {count}";
        }
        return null;
    }

    private static string PositionOf(TechnologyProcess process) => $"{process.Position} {string.Join("", Enum.GetValues<Phase>().Select(process.VisitsOf))}";

    /// <summary>All that both must agree on, as a text.</summary>
    private static class Picture
    {
        private static readonly Phase[] Phases = Enum.GetValues<Phase>();

        internal static string Of(PlainCourse plain) => string.Join(
            " | ", plain.Standing, plain.Phase, plain.Sequence, string.Join("", plain.Visits.Skip(1)),
            string.Join(", ", plain.Skips.OrderBy(skip => skip.Key).Select(skip => $"{skip.Key} {skip.Value}")),
            string.Join(", ", plain.Passages.Select(passage => $"{passage.Gate} {passage.Visit} {passage.Visit == plain.VisitOf(passage.Phase)}")),
            string.Join(", ", plain.Decisions.Select(entry => $"{entry.Versions[^1].Sequence} {entry.Phase} {entry.Visit} {entry.WithdrawnBy} {((RecordDecision)entry.What).What.Outcome}")),
            string.Join(", ", plain.Rules()),
            string.Join(", ", Phases.SelectMany(plain.PlanIn)),
            string.Join(", ", plain.Meetings.Select(entry => $"{entry.Versions[^1].Sequence} {entry.Phase} {entry.Happened}")),
            string.Join(", ", PlainCheck.All.Select(check => $"{plain.ConfirmationOf(check, plain.VisitOf(check.Phase))?.Versions[^1].Sequence} {plain.WaiverOf(check, plain.VisitOf(check.Phase))?.Versions[^1].Sequence}")),
            string.Join(", ", plain.Mandates.Select(given => $"{given.What.Id} {given.Giver} {given.IsRevoked} {plain.IsInForce(given)}")),
            string.Join(", ", plain.Breaches.Select(breach => $"{breach.Raised.Versions[^1].Sequence} {breach.Phase} {breach.Raised.Happened} {string.Join("+", breach.About.Select(decision => decision.Place))} {string.Join("+", breach.Referrals.Select(referral => referral.Versions[^1].Sequence))} {breach.Settlements.LastOrDefault()?.Versions[^1].Sequence} {breach.WithdrawnBy}")),
            string.Join(", ", plain.Views.Select(view => $"{((ReceiveViewpoint)view.What).What.Id} {plain.Stack($"reply {((ReceiveViewpoint)view.What).What.Id}").LastOrDefault()?.Versions[^1].Sequence}")),
            string.Join(", ", new[] { "fact buys", "fact decisionLevel", "question F1-OL-1", "question F6-KO-1" }.Select(key => plain.Stack(key).LastOrDefault()?.Versions[^1].Sequence)));

        internal static string Of(TechnologyProcess process)
        {
            var (state, evidence) = (process.State, process.State.Evidence);
            return string.Join(
                " | ", process.Standing, process.Phase, process.Sequence, string.Join("", Phases.Select(process.VisitsOf)),
                string.Join(", ", process.Skips.Select(skip => $"{skip.Value.Phase} {skip.Value.Ground}")),
                string.Join(", ", process.Passages.Select(passage => $"{passage.Value.Gate} {passage.Value.Visit} {process.Stands(passage)}")),
                string.Join(", ", evidence.Decisions.Select(entry => $"{entry.Sequence} {entry.Value.Phase} {entry.Value.Visit} {entry.Value.WithdrawnBy} {entry.Value.Decision.Outcome}")),
                string.Join(", ", process.Guidelines.Select(given => Of(given, state.Log.LatestRecording))),
                string.Join(", ", Phases.SelectMany(phase => process.PlannedInvolvement(phase, state.Log.LatestRecording).Where(row => row.Level is not null).Select(Of))),
                string.Join(", ", evidence.Involvements.Select(entry => $"{entry.Sequence} {entry.Value.Phase} {entry.Happened}")),
                string.Join(", ", PlainCheck.All.Select(check => OfCheck(new(check.Gate, check.Code), state.VisitOf(check.Phase), process))),
                string.Join(", ", process.Mandates.Select(given => $"{given.Given.Value.Id} {given.GivenBy} {given.Revoked is not null} {given.IsInForceAt(state.Log.LatestRecording)}")),
                string.Join(", ", process.Breaches.Select(breach => $"{breach.Raised.Sequence} {breach.Phase} {breach.Raised.Happened} {string.Join("+", breach.Decisions)} {string.Join("+", breach.Referrals.Select(referral => referral.Sequence))} {breach.Settlement?.Sequence} {breach.Withdrawal?.Sequence}")),
                string.Join(", ", evidence.Viewpoints.Select(view => $"{view.Received.Value.Id} {view.Response?.Sequence}")),
                string.Join(", ", OfFact(ModelCourse.Buys), OfFact(ModelCourse.Level), OfQuestion(ModelCourse.First), OfQuestion(ModelCourse.Second)));

            string OfFact(FactId fact) => $"{evidence.Facts[evidence.Facts.Index.PlaceOf(fact)]?.Sequence}";

            string OfQuestion(QuestionId question) => $"{evidence.Answers[evidence.Index.PlaceOf(question)]?.Sequence}";
        }

        private static string Of(GivenGuideline given, DateTimeOffset at) =>
            $"{given.Agreed.Value.Id} {given.Agreed.Sequence} {given.Agreed.Value.Phase} {given.Agreed.Happened} {given.Terminated?.Sequence} {given.LastDay:o} {given.ReplacedBy is not null} {given.StandsAt(at)}";

        private static string Of(PlannedInvolvement row) =>
            $"{row.Default.Phase} {row.Subcourse?.Id} {row.Party} {row.Level} {row.Floor} {(int)(row.Owed ?? 0)} {row.IsLifted} {row.Frame?.Open} {row.PlannedBy?.Sequence}";

        private static string OfCheck(CheckAddress address, int visit, TechnologyProcess process)
        {
            process.Definition.Index.TryFindCheck(address, out var found);
            var (confirmed, waived) = (process.State.Evidence.Confirmations[found!.Place], process.State.Evidence.Waivers[found.Place]);
            return $"{(confirmed?.Value.Visit == visit ? confirmed.Sequence : null)} {(waived?.Value.Visit == visit ? waived.Sequence : null)}";
        }
    }
}
