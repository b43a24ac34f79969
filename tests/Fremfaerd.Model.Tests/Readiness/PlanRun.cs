namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// Does what a plan says, in order, as a careful reader would: a fact that is clear already is not clarified again,
/// but what follows from it is done; the same deed is done once. A decision is taken at the level that would be
/// answered, asked or not. An answer to be confirmed again is left as it
/// is, or on request worded anew. One deed can be left out, to see whether it is needed. On request a meeting is not held
/// where one already held on the way covers it.
/// </summary>
internal sealed class PlanRun(TechnologyProcess process, DateTimeOffset now, Func<ProcessFact, FactValue> answer, bool changesWork, string? leftOut = null, bool skipsWhatIsCovered = false, bool rewords = false)
{
    private readonly HashSet<string> _deeds = [];

    private readonly List<InvolveStep> _meetings = [];

    internal TechnologyProcess Process { get; private set; } = process;

    internal DateTimeOffset Now { get; private set; } = now;

    /// <summary>What was done, in order; two steps that do the same are one deed.</summary>
    internal List<string> Deeds { get; } = [];

    /// <summary>An answer on the way left no way forward.</summary>
    internal bool IsDeadEnd { get; private set; }

    /// <summary>The library refused the answer or the decision: it contradicts what is on record, so nobody can go this way.</summary>
    internal bool IsImpossible { get; private set; }

    internal bool HasDecided { get; private set; }

    internal PlanRun Follow(IEnumerable<NextStep> steps)
    {
        foreach (var step in steps)
        {
            if (!IsDeadEnd && !IsImpossible)
                Do(step);
        }

        return this;
    }

    private void Do(NextStep step)
    {
        switch (step)
        {
            case ClarifyStep clarify:
                Clarify(clarify);
                break;
            case DecideStep decide:
                Decide(decide);
                break;
            case AnswerStep { OnlyIfNeeded: true } again when Process.EvidenceAt(Now).StatusOf(again.Question) != QuestionStatus.Stale:
                break;
            case AnswerStep ask:
                Do($"answer {ask.Question}", new AnswerQuestion(ask.Question, TextFor(ask.Question)));
                break;
            case InvolveStep involve when skipsWhatIsCovered && _meetings.Exists(done => Covers(done, involve)):
                break;
            case InvolveStep involve:
                if (StartsAMatterOfPrinciple(involve))
                    _meetings.RemoveAll(done => done.Phase == involve.Phase);
                if (Deed(involve) != leftOut)
                    _meetings.Add(involve);
                Do(Deed(involve), new HoldInvolvement(
                    Any.Involvement(involve.Forum, involve.Level, [.. involve.Covers]) with { Phase = involve.Phase, MaterialSent = SentFor(involve) }));
                break;
            case RouteStep route:
                Do("route", new ChooseRoute(ProcurementRoute.Tender, route.Thresholds[0], "Der holdes udbud."));
                break;
            case ViewsStep views when _meetings.Exists(views.IsSettledBy):
                break;
            case ViewsStep views:
                Do($"views {views.Forum} {views.Phase}", new ReceiveViewpoint(
                    Viewpoint.NoRemarks($"svar-{_deeds.Count}", views.Forum) with { Phase = views.Phase }));
                break;
            case StateFrameStep state:
                Do($"frame {state.Party} {state.Phase}", new PlanInvolvement(Any.Plan(state.Party, phase: state.Phase) with { Frame = Any.Frame }));
                break;
            case AgreeGuidelineStep agree:
                Do($"guideline {agree.Committee} {agree.Phase}", new AgreeGuideline(Any.Guideline($"r-{Process.Sequence}", committee: agree.Committee) with { Phase = agree.Phase }));
                break;
            case RespondStep respond:
                Do($"respond {respond.Viewpoint}", new RespondToViewpoint(respond.Viewpoint, new(ViewpointResponse.Adopted, "Det følger vi.")));
                break;
            case ConfirmStep confirm:
                Do($"confirm {confirm.Check}", new Confirm(confirm.Check.Code, "dok-1", confirm.Check.Gate), confirm.By);
                break;
            case PassGateStep pass when !pass.OnlyIfNeeded || Process.Assess(Now).InnerGatesMissing.Contains(pass.Gate):
                Do($"pass {pass.Gate}", new PassGate(pass.Gate));
                break;
            case PassGateStep:
                break;
            default:
                throw new ArgumentException($"Nobody knows how to do {step.GetType().Name}.");
        }
    }

    private void Clarify(ClarifyStep step)
    {
        var fact = Process.Definition.Content.Facts.First(fact => fact.Id == step.Fact);
        if (ValueOf(fact.Id) is null)
            Do($"clarify {fact.Id}", new ClarifyFact(fact.Id, answer(fact)));
        if (IsImpossible || ValueOf(fact.Id) is not { } value || step.Follows.FirstOrDefault(branch => branch.Answer == value) is not { } follows)
            return;
        if (follows.WaysOut.Count > 0)
            IsDeadEnd = true;
        else
            Follow(follows.Steps);
    }

    private void Decide(DecideStep step)
    {
        if (changesWork)
            Follow(step.FirstIfItChangesWork);
        if (IsDeadEnd || IsImpossible)
            return;
        HasDecided = true;
        var level = ValueOf(StandardFacts.DecisionLevel) ?? answer(Process.Definition.Content.Facts.First(fact => fact.Id == StandardFacts.DecisionLevel));
        Do("decide", new RecordDecision(Any.Decision(LevelOf(level), changesWork)));
    }

    private void Do(string deed, ProcessCommand command, RoleId? role = null)
    {
        if (deed == leftOut || !_deeds.Add(deed))
            return;
        Now += TimeSpan.FromSeconds(1);
        switch (Process.Decide(command, new Stamp(new Signature("a", role ?? StandardRoles.DecidingManager), Now)))
        {
            case Accepted yes:
                Process = yes.Process;
                Deeds.Add(deed);
                break;
            case Refused { Code: "fact.contradicts-decision" or "decision.contradicts-fact" or "fact.contradiction" }:
                IsImpossible = true;
                break;
            case Refused { Code: "gate.closed" } when leftOut is not null:
                break;
            case Refused no:
                throw new InvalidOperationException($"{deed}: {no.Code}: {no.Why.English}");
            default:
                break;
        }
    }

    /// <summary>Somebody who confirms an answer again leaves it as it is, or words it anew.</summary>
    private string TextFor(QuestionId question) =>
        !rewords && Process.EvidenceAt(Now).AnswerTo(question) is { Value: { Status: QuestionStatus.Answered } answer } ? answer.Text : $"Svaret {Now:O}.";

    /// <summary>Where a notice is asked for, the material was sent on the last day that keeps it.</summary>
    private Moment? SentFor(InvolveStep step) =>
        step.Notice is { } notice ? Moment.On(notice.Before(DanishTime.DateOf(Now))) : null;

    private static string Deed(InvolveStep step) => $"involve {step.Forum} {step.Level} {step.Covers} {step.Phase} {step.After}";

    /// <summary>What another committee discussed before Hovedudvalget came too early, so nothing is covered by it.</summary>
    private bool StartsAMatterOfPrinciple(InvolveStep step) =>
        step.Forum.Committee?.Kind == CommitteeKind.MainCommittee && ValueOf(StandardFacts.PrincipleQuestion) == FactValue.Yes;

    private static bool Covers(InvolveStep done, InvolveStep step) =>
        done.Forum == step.Forum && done.Phase == step.Phase && done.Level >= step.Level && step.Covers.All(done.Covers.Contains);

    private static DecisionLevel LevelOf(FactValue value) =>
        Terms.TryParse<DecisionLevel>(value.Choice, out var level) ? level : throw new ArgumentException($"{value} is no level.");

    private FactValue? ValueOf(FactId fact) => Process.EvidenceAt(Now).ValueOf(fact);
}
