using System.Collections.ObjectModel;

namespace Fremfaerd.Model.Readiness;

/// <summary>
/// The answer of a gate: every check, met or not, with its reason, what it rests on, its source and its remedy.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class GateReport
{
    private readonly JudgedGate _judged;
    private readonly CheckResult[] _results;
    private Plan? _plan;
    private IReadOnlyList<QuestionLine>? _questions;
    private IReadOnlyList<QuestionLine>? _catchUp;

    internal GateReport(JudgedGate judged, GateStanding standing, DefinitionReference definition)
    {
        (_judged, Standing, Definition) = (judged, standing, definition);
        InnerGatesMissing = ValueList.From(judged.Inner.Select(one => one.Id));
        _results = [.. Enumerable.Range(0, judged.Checks.Length).Select(place => new CheckResult(judged, place))];
        Checks = Results(result => result.Carried is null && result.Address.Gate == Gate.Id);
        InnerChecks = Results(result => result.Carried is null && result.Address.Gate != Gate.Id);
        CarriedChecks = Results(result => result.Carried is not null);
        Status = standing == GateStanding.NotEnrolled ? GateStatus.Closed : judged.Status;
    }

    /// <summary>The gate.</summary>
    public Gate Gate => _judged.Gate;

    /// <summary>The instant looked from: only what had happened by then counts.</summary>
    public DateTimeOffset At => Inquiry.Instant;

    /// <summary>The visit to the phase that is judged, from 1; 0 for one that lies behind and was skipped or not observed.</summary>
    public int Visit => Inquiry.Visit;

    /// <summary>Where the process is in relation to the gate; only a current gate can be passed.</summary>
    public GateStanding Standing { get; }

    /// <summary>Whether the gate lets through.</summary>
    public GateStatus Status { get; }

    /// <summary>
    /// Whether the gate lets through, with or without waivers: no check that can close it is unmet or undecidable, and no inner
    /// gate of the phase is missing.
    /// </summary>
    public bool IsOpen => Status != GateStatus.Closed;

    /// <summary>
    /// For an exit gate: the inner gates that keep it closed. They were not passed in this visit, or what they were passed
    /// on no longer holds; then their checks must be met again, not the gate passed again. An inner gate of which no
    /// blocking check can apply is left out.
    /// </summary>
    public ValueList<GateId> InnerGatesMissing { get; }

    /// <summary>Every check of the gate, in the order of the definition.</summary>
    public IReadOnlyList<CheckResult> Checks { get; }

    /// <summary>
    /// Checks of earlier phases that this gate judges too: what there is to catch up on where the process was enrolled later,
    /// what skipped phases leave owed and whether they are still skipped rightly, what was waived, and what must hold onwards; and
    /// whether a breach is open that was raised in this phase or an earlier one.
    /// Only some of them can close the gate; see <see cref="CheckResult.ClosesGate"/>.
    /// </summary>
    public IReadOnlyList<CheckResult> CarriedChecks { get; }

    /// <summary>The open questions of phases before enrolment, to catch up on. They close nothing.</summary>
    public IReadOnlyList<QuestionLine> CatchUpQuestions => _catchUp ?? LazyInitializer.EnsureInitialized(ref _catchUp, () => OpenQuestionsOf(_judged.Checks, Inquiry));

    /// <summary>Every check that was waived in its present visit, own or carried, with what came of it.</summary>
    public IEnumerable<CheckResult> WaivedChecks => AllChecks.Where(check => check.Waiver is not null);

    /// <summary>For an exit gate: the checks of the inner gates that were passed on the way here. They must still hold, and the passage keeps them.</summary>
    public IReadOnlyList<CheckResult> InnerChecks { get; }

    /// <summary>What all its checks are judged on.</summary>
    internal ref readonly Inquiry Inquiry => ref _judged.Inquiry;

    /// <summary>How every check stood that the gate judged.</summary>
    internal ValueList<CheckOutcome> Outcomes => _judged.Outcomes;

    internal IReadOnlyList<CheckResult> AllChecks => _results;

    /// <summary>The inner gates that were never passed; the others in <see cref="InnerGatesMissing"/> no longer hold.</summary>
    internal IEnumerable<GateId> UnpassedInnerGates => _judged.Inner.Where(one => !one.IsPassed).Select(one => one.Id);

    /// <summary>Every question of the phase, by theme. They close the gate only where a check names them.</summary>
    public IReadOnlyList<QuestionLine> Questions => _questions ?? LazyInitializer.EnsureInitialized(ref _questions, () => QuestionsOf(Gate.Phase, Inquiry));

    /// <summary>The definition it was judged by.</summary>
    public DefinitionReference Definition { get; }

    /// <summary>
    /// The steps that open the gate, in order: doing all of them opens it, leaving one out does not. Empty where it
    /// is open, where there is no way forward, for a gate the course has left behind, and before enrolment. Only blocking checks are planned
    /// for. For a gate that lies ahead it is a preview: some steps wait until its phase is reached.
    /// </summary>
    public IReadOnlyList<NextStep> NextSteps => Plan.Steps;

    /// <summary>
    /// Where no step can open the gate from here: the courses left, by check. Else empty. Correcting a fact that was
    /// clarified wrongly can still change which checks apply.
    /// </summary>
    public IReadOnlyList<WayOut> NoWayForward => Plan.WaysOut;

    /// <summary>The result of one of the gate's own checks.</summary>
    /// <param name="code">The code of the check.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The gate has no such check.</exception>
    public CheckResult this[CheckCode code] => Checks.FirstOrDefault(check => check.Address.Code == code.Given())
        ?? throw new ArgumentException($"Gate {Gate.Id} has no check {code}. Use one of its checks.", nameof(code));

    /// <summary>The result of a check at its gate: one of the gate's own, or one carried from an earlier phase.</summary>
    /// <param name="check">The check at its gate.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The gate does not judge that check.</exception>
    public CheckResult this[CheckAddress check] => AllChecks.FirstOrDefault(result => result.Address == check.Given())
        ?? throw new ArgumentException($"Gate {Gate.Id} does not judge {check}. Use one of its checks or carried checks.", nameof(check));

    /// <summary>The report as plain text for people: verdict, checks, and what opens the gate.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines separated by a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public string Explain(Language language) => ReportText.Write(this, language.Defined());

    private Plan Plan => _plan ?? LazyInitializer.EnsureInitialized(ref _plan, MakePlan);

    private Plan MakePlan()
    {
        if (Standing is not (GateStanding.Current or GateStanding.Ahead or GateStanding.Paused))
            return new Plan([], []);
        var planned = new List<JudgedCheck>();
        foreach (var check in _judged.Checks)
        {
            if (check.Carried is not null || check.Check.Address.Gate == Gate.Id)
                planned.Add(check);
        }

        return Planner.Make(planned, _judged.Inner, Inquiry);
    }

    private ReadOnlyCollection<CheckResult> Results(Func<CheckResult, bool> belongs) => Array.AsReadOnly([.. _results.Where(belongs)]);

    private static ReadOnlyCollection<QuestionLine> OpenQuestionsOf(ReadOnlySpan<JudgedCheck> checks, in Inquiry inquiry)
    {
        var (lines, phases) = (new List<QuestionLine>(), new List<Phase>());
        foreach (var check in checks)
        {
            if (check.Carried is not { Why: CarriedBecause.NotObserved, Phase: var phase } || phases.Contains(phase))
                continue;
            phases.Add(phase);
            lines.AddRange(QuestionsOf(phase, inquiry).Where(line => line.Status == QuestionStatus.Open));
        }

        return lines.AsReadOnly();
    }

    private static IReadOnlyList<QuestionLine> QuestionsOf(Phase phase, in Inquiry inquiry)
    {
        var lines = new List<QuestionLine>();
        foreach (var question in inquiry.Evidence.Index.Questions.Where(question => question.Phase == phase))
        {
            var place = inquiry.Evidence.Index.PlaceOf(question.Id);
            lines.Add(new QuestionLine(question, Staleness.StatusOf(place, inquiry), inquiry.Now.EntryOf(place)));
        }

        return [.. lines.OrderBy(line => line.Question.Theme)];
    }
}
