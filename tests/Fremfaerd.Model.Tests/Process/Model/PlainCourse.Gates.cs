namespace Fremfaerd.Model.Tests.Process.Model;

internal sealed partial class PlainCourse
{
    /// <summary>A check that a gate judges; <paramref name="Why"/> says why, where it is one of an earlier phase.</summary>
    private sealed record Judged(PlainCheck Check, int Visit, string? Why);

    private bool? Buys => Value("fact buys", long.MaxValue, DateTimeOffset.MaxValue) is ClarifyFact { Value: var value } ? value == FactValue.Yes : null;

    private string? Level => (Value("fact decisionLevel", long.MaxValue, DateTimeOffset.MaxValue) as ClarifyFact)?.Value.Choice;

    private bool IsSkipped(Phase phase) => Skips.ContainsKey(phase);

    private bool IsUnseen(Phase phase) => phase < Enrolment!.StartsAt && phase < Phase && Visits[(int)phase] == 0 && !IsSkipped(phase);

    private bool HasPassed(string gate) =>
        Passages.Exists(passage => passage.Gate == gate && passage.Visit == VisitOf(passage.Phase));

    private static string ExitOf(Phase phase) => $"{phase.ToString().ToLowerInvariant()}-exit";

    /// <summary>Whether a gate of the present phase lets through; null where it does, or the code of the refusal.</summary>
    private string? Closed(string gate)
    {
        if (JudgedAt(gate).Any(Closes))
            return "gate.closed";
        if (gate != "development-exit")
            return null;
        var trial = PlainCheck.All.Where(check => check.IsInner).Select(check => new Judged(check, VisitOf(Phase), null)).ToList();
        if (!HasPassed("trial"))
            return trial.Exists(judged => !judged.Check.OnlyIfBuying || Buys != false) ? "gate.inner-not-passed" : null;
        return trial.Exists(Closes) ? "gate.inner-no-longer-holds" : null;
    }

    /// <summary>The status the report of a gate must show: its own checks, those of inner gates passed on the way, what is carried.</summary>
    internal string StatusOf(string gate, DateTimeOffset at)
    {
        At = at > Latest ? at : Latest;
        if (Closed(gate) is not null)
            return "closed";
        return WaivedAt(gate).Count > 0 ? "waived" : "open";
    }

    private HashSet<string> WaivedAt(string gate)
    {
        var inner = gate == "development-exit" && HasPassed("trial") ? PlainCheck.All.Where(check => check.IsInner) : [];
        var judged = JudgedAt(gate).Concat(inner.Select(check => new Judged(check, VisitOf(Phase), null)));
        return [.. judged.Where(one => Verdict(one) == PlainOutcome.Waived).Select(one => one.Check.Code)];
    }

    /// <summary>Whether a waiver counts, or a gate that still counts as passed was passed with one.</summary>
    private bool IsLetGo(PlainCheck check, int visit) => Counting(WaiverOf(check, visit), check, visit) is not null
        || Passages.Exists(passage => passage.Visit == VisitOf(passage.Phase) && passage.Waived.Contains(check.Code));

    /// <summary>What was given for a phase never entered ends with a return to before it.</summary>
    private PlainEntry? Counting(PlainEntry? given, PlainCheck check, int visit) =>
        visit > 0 || given?.Place > ReturnedBefore[(int)check.Phase] ? given : null;

    internal IEnumerable<string> GatesHere => Phase == Phase.Development ? [ExitOf(Phase), "trial"] : [ExitOf(Phase)];

    private IEnumerable<Judged> JudgedAt(string gate) =>
        PlainCheck.All.Where(check => check.Gate == gate).Select(check => new Judged(check, VisitOf(Phase), null)).Concat(CarriedTo(gate));

    /// <summary>Where a check can be confirmed or waived: the exit of the phase, its inner gates, and what is carried to the exit.</summary>
    private IEnumerable<Judged> Here() =>
        PlainCheck.All.Where(check => check.Phase == Phase).Select(check => new Judged(check, VisitOf(Phase), null)).Concat(CarriedTo(ExitOf(Phase)));

    private IEnumerable<Judged> CarriedTo(string gate)
    {
        var isExit = gate != "trial";
        for (var phase = Phase.Idea; phase <= Phase; phase++)
        {
            if (Breaches.Exists(breach => breach.Phase == phase))
                yield return new(PlainCheck.BreachOf(phase), VisitOf(phase), "breach");
            if (phase == Phase)
                yield break;
            if (IsSkipped(phase))
                yield return new(PlainCheck.SkipOf(phase), 0, "ground");
            foreach (var check in PlainCheck.All.Where(check => check.Phase == phase))
            {
                var visit = Visits[(int)phase];
                var waived = IsLetGo(check, visit);
                if (IsSkipped(phase))
                {
                    if (check.Basis != "model" && (isExit || check.IsInner || check.Onwards || waived))
                        yield return new(check, 0, "owed");
                }
                else if (IsUnseen(phase))
                {
                    if (isExit || check.IsInner || waived)
                        yield return new(check, 0, "catch-up");
                }
                else if (visit > 0 && (waived || check.Onwards))
                {
                    yield return new(check, visit, "later");
                }
            }
        }
    }

    private bool CanClose(Judged judged) => !judged.Check.IsWarning
        && (judged.Why != "catch-up" || judged.Check.Always || judged.Check.Basis == "law");

    /// <summary>A hearing that came too late before enrolment is beyond repair, so it is shown and closes nothing.</summary>
    private bool CloseIf(Judged judged, PlainOutcome outcome) => CanClose(judged) && IsShort(outcome)
        && !(judged.Why == "catch-up" && IsUnheard(judged));

    /// <summary>A decision on record with its basis was not heard before: only missing responses can be mended or declared away.</summary>
    private bool IsUnheard(Judged judged) => judged.Check.Need == PlainNeed.Hearing
        && AsksOf(judged).Any(decision => Of(decision).Basis is not null && Order(decision, judged, isAnswered: true) != PlainOutcome.Met);

    private bool Closes(Judged judged) => CloseIf(judged, Verdict(judged));

    private static bool IsShort(PlainOutcome outcome) => outcome is PlainOutcome.Unmet or PlainOutcome.Open;

    private PlainOutcome Verdict(Judged judged)
    {
        var outcome = WithoutWaiver(judged);
        return IsShort(outcome) && Counting(WaiverOf(judged.Check, judged.Visit), judged.Check, judged.Visit)?.What is Waive { What: var waiver }
            && (waiver.Until is not { } until || Today <= until) && (waiver.While is not { } condition || Holds(condition))
            ? PlainOutcome.Waived
            : outcome;
    }

    private bool Holds(WaiverCondition condition) =>
        (Value($"fact {condition.Fact}", long.MaxValue, DateTimeOffset.MaxValue) as ClarifyFact)?.Value == condition.Value;

    private PlainOutcome WithoutWaiver(Judged judged)
    {
        var outcome = Plainly(judged);
        var declared = judged.Visit > 0 ? null : Counting(Stack($"declare {judged.Check.Code}").LastOrDefault(), judged.Check, 0);
        return IsShort(outcome) && declared is not null && !IsUnheard(judged) ? PlainOutcome.Met : outcome;
    }

    private PlainOutcome Plainly(Judged judged)
    {
        if (judged.Check.OnlyIfBuying && Buys != true)
            return Buys is null ? PlainOutcome.Open : PlainOutcome.NotApplicable;
        return judged.Check.Need switch
        {
            PlainNeed.Confirmation => Met(Counting(ConfirmationOf(judged.Check, judged.Visit), judged.Check, judged.Visit) is not null),
            PlainNeed.FirstAnswer => Met(Answer1 is AnswerQuestion && !IsFirstStale),
            PlainNeed.SecondAnswer => Met(Answer2 is AnswerQuestion && !IsSecondStale),
            PlainNeed.Fact => Met(Buys is not null),
            PlainNeed.Outcome => Met(IsGoAhead(judged)),
            PlainNeed.Hearing => Hearing(judged),
            PlainNeed.NoBreach => Met(!Breaches.Exists(breach => breach.Phase == judged.Check.Phase && !IsEnded(breach))),
            _ => Skips[judged.Check.Phase].Rule is null ? PlainOutcome.Met : Buys switch { false => PlainOutcome.Met, true => PlainOutcome.Unmet, _ => PlainOutcome.Open },
        };
    }

    private static PlainOutcome Met(bool isMet) => isMet ? PlainOutcome.Met : PlainOutcome.Unmet;

    internal PlainEntry? ConfirmationOf(PlainCheck check, int visit) => Top($"confirm {check.Code}", visit);

    internal PlainEntry? WaiverOf(PlainCheck check, int visit) => Top($"waive {check.Code}", visit);

    private PlainEntry? Top(string key, int visit) => Stack(key) is [.., var top] && top.Visit == visit ? top : null;

    private ProcessCommand? Value(string key, long upTo, DateTimeOffset at) => PlainEntry.Read(Stack(key), upTo, at);

    private ProcessCommand? Answer1 => Value("question F1-OL-1", long.MaxValue, DateTimeOffset.MaxValue);

    private ProcessCommand? Answer2 => Value("question F6-KO-1", long.MaxValue, DateTimeOffset.MaxValue);

    /// <summary>The first answer builds on the fact, the second on the first answer.</summary>
    private bool IsFirstStale => Stack("question F1-OL-1") is [.., var entry] && Differs("fact buys", entry.Place, At, long.MaxValue, At);

    private bool IsSecondStale => Stack("question F6-KO-1") is [.., var entry]
        && (Differs("question F1-OL-1", entry.Place, At, long.MaxValue, At) || IsFirstStale);

    /// <summary>Whether something that had content then reads differently later.</summary>
    private bool Differs(string key, long upTo, DateTimeOffset at, long later, DateTimeOffset laterAt) =>
        Value(key, upTo, at) is { } then && (Value(key, later, laterAt) is not { } now || Content(then) != Content(now));

    private static string Content(ProcessCommand said) => said switch
    {
        ClarifyFact fact => fact.Value == FactValue.Yes ? "yes" : fact.Value == FactValue.No ? "no" : fact.Value.Choice!,
        AnswerQuestion answer => $"answer {answer.Text}",
        _ => $"aside {((SetQuestionAside)said).Reason}",
    };
}
