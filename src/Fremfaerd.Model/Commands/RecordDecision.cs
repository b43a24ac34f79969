namespace Fremfaerd.Model;

/// <summary>
/// Record a decision the municipality took. When it was taken stands in the stamp. Refused with
/// <c>decision.*</c>, <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="What">Who decided what, at which level.</param>
public sealed record RecordDecision(TakenDecision What) : ProcessCommand
{
    /// <summary>Who decided what, at which level.</summary>
    public TakenDecision What { get; } = What.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => "decision";

    internal override bool ReportsTheWorld => true;

    internal override bool LandsInCurrentPhase => What.Phase is null;

    internal override Ruling Decide(DecisionContext context) =>
        NotEntered(context)
        ?? NotBeforeEnrolment(context)
        ?? TakenAfterLeaving(context)
        ?? TakenBeforeVisit(context)
        ?? BasisMissing(context)
        ?? Contradiction(context)
        ?? LevelDiffers(context)
        ?? KnownCommittees.DecisionUnit(What.Unit, context)
        ?? Typed.FirstFault(
            (What.Unit, FieldNames.Unit, Identifier.MaxLength),
            (What.DecidedBy, FieldNames.DecidedBy, context.Limits.Title),
            (What.Subject, FieldNames.Subject, context.Limits.Sentence),
            (What.Basis, FieldNames.Basis, context.Limits.Reference))
        ?? new DecisionRecorded(context.Sequence, context.Stamp, What);

    /// <summary>The wrong decision this one is to replace, and whose phase, visit and level it keeps unless it names others.</summary>
    private static PhaseDecision? Replaced(DecisionContext context) => context.Replaces is { Wrong.Sequence: var wrong, Before.Evidence.Decisions: var all }
        ? all.First(decision => decision.Sequence == wrong).Value
        : null;

    private Phase? PhaseNamed(DecisionContext context) => What.Phase ?? Replaced(context)?.Phase;

    private static int VisitNamed(Phase phase, DecisionContext context) =>
        Replaced(context) is { } replaced && replaced.Phase == phase ? replaced.Visit : context.State.Visits[(int)phase];

    private bool IsFromBeforeEnrolment(DecisionContext context) =>
        PhaseNamed(context) is { } phase && VisitNamed(phase, context) == 0 && (context.State.IsNotObserved(phase) || phase == Replaced(context)?.Phase);

    private Ruling? NotEntered(DecisionContext context)
    {
        if (What.Phase is not { } phase || phase == Replaced(context)?.Phase || IsFromBeforeEnrolment(context))
            return null;
        return phase > context.State.Phase || context.State.Visits[(int)phase] == 0
            ? Ruling.No(RefusalTexts.DecisionPhaseNotEntered, ("phase", phase.NameInSentence))
            : null;
    }

    /// <summary>A decision in a phase that is not observed was taken before the record of the process started.</summary>
    private Ruling? NotBeforeEnrolment(DecisionContext context)
    {
        if (!IsFromBeforeEnrolment(context))
            return null;
        var enrolled = Moment.At(context.State.History[0].Stamp.RecordedAt);
        return context.ReportedAt?.ComparedTo(enrolled) is null or MomentOrder.After
            ? Ruling.No(RefusalTexts.DecisionBeforeEnrolment, ("phase", PhaseNamed(context)!.Value.NameInSentence), ("enrolled", enrolled))
            : null;
    }

    private Ruling? BasisMissing(DecisionContext context) =>
        What.Basis is null && !IsFromBeforeEnrolment(context) ? Ruling.No(RefusalTexts.DecisionBasisMissing) : null;

    /// <summary>Taken after its phase was left, a decision belongs where the course is: else it would close nothing.</summary>
    private Ruling? TakenAfterLeaving(DecisionContext context)
    {
        if (PhaseNamed(context) is not { } phase || IsFromBeforeEnrolment(context))
            return null;
        var visit = VisitNamed(phase, context);
        if (phase == context.State.Phase && visit == context.State.Visits[(int)phase])
            return null;
        var exit = context.Definition.Table.ExitOf(phase);
        var passage = context.State.Passages.LastOrDefault(passage => passage.Value.Gate == exit && passage.Value.Visit == visit);
        if (passage is null || context.Happened.ComparedTo(passage.Happened) != MomentOrder.After)
            return null;
        return Ruling.No(
            context.Replaces is null ? RefusalTexts.DecisionPhaseLeft : CorrectionRefusals.PhaseLeft,
            ("moment", context.Happened), ("phase", phase.NameInSentence), ("left", passage.Happened));
    }

    /// <summary>What was decided before a return or a reopening belongs to the visit that ended: it does not count anew.</summary>
    private Ruling? TakenBeforeVisit(DecisionContext context)
    {
        var (state, replaced) = (context.State, Replaced(context));
        var phase = PhaseNamed(context) ?? state.Phase;
        var keepsVisit = replaced?.Phase == phase;
        if (keepsVisit && replaced!.Visit != state.VisitOf(phase))
            return null;
        var moment = keepsVisit ? context.Stamp.HappenedAt : replaced is null ? context.ReportedAt : context.Happened;
        if (moment is not { } taken || state.VisitOf(phase) < 2 || state.MomentOf(state.VisitBeganOf(phase)) is not { } began)
            return null;
        return taken.ComparedTo(began) == MomentOrder.Before
            ? Ruling.No(RefusalTexts.DecisionBeforeVisit, ("moment", taken), ("phase", phase.NameInSentence), ("began", began))
            : null;
    }

    /// <summary>A decision here must have the level that is clarified, so that it was heard in the right forum.</summary>
    private Ruling? LevelDiffers(DecisionContext context)
    {
        var replaced = Replaced(context);
        if (replaced?.Decision.Level == What.Level && replaced.Phase == PhaseNamed(context))
            return null;
        var isHere = (PhaseNamed(context) ?? context.State.Phase) == context.State.Phase;
        return isHere && context.InquiryAt(context.State.Phase).PlannedLevel is { } planned && planned != What.Level
            ? Ruling.No(RefusalTexts.DecisionLevelDiffers, ("level", What.Level.Name), ("planned", planned.Name))
            : null;
    }

    private Ruling? Contradiction(DecisionContext context)
    {
        var facts = context.Definition.Index.Facts;
        var reading = new FactReading(context.State.Evidence.Facts, DateTimeOffset.MaxValue, NewDecision: false, WorkChanged: false);
        for (var place = 0; What.IsToChangeWork && place < facts.Facts.Length; place++)
        {
            if (!facts.Facts[place].IsReadFromDecisions)
                continue;
            foreach (var implier in facts.ImpliersOf(place))
            {
                if (reading.TruthOf(implier) == Truth.No)
                    return Ruling.No(RefusalTexts.DecisionContradictsFact, ("fact", facts.Facts[implier].Text));
            }
        }

        return null;
    }
}
