namespace Fremfaerd.Model;

/// <summary>
/// Plan how a party is involved in the present phase or one ahead (S3.36, S3.57): at which level, with what fixed and what
/// open. A later entry about the same replaces it, and both stay. Refused with <c>plan.*</c> or <c>text.*</c>.
/// </summary>
/// <param name="What">The party, the level and the frame.</param>
public sealed record PlanInvolvement(InvolvementPlan What) : ProcessCommand
{
    /// <summary>The party, the level and the frame.</summary>
    public InvolvementPlan What { get; } = What.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"plan {What.Party} {What.Subcourse?.Id}";

    internal override bool LandsInCurrentPhase => What.Phase is null;

    internal override Ruling Decide(DecisionContext context)
    {
        if (What.Party == Party.Management)
            return Ruling.No(PlanRefusals.Management);
        var replaced = context.Replaces is { Wrong.Sequence: var wrong, Before.Evidence.Plans: var all }
            ? all.First(entry => entry.Sequence == wrong)
            : null;
        var phase = What.Phase ?? replaced?.Value.Phase ?? context.State.Phase;
        return (replaced is null ? PhaseFault(phase, context.State) : null)
            ?? LevelFault(phase, replaced, context)
            ?? Typed.FirstFault(
                (What.Reason, FieldNames.Reason, context.Limits.Sentence),
                (What.Frame?.Fixed, FieldNames.Fixed, context.Limits.Body),
                (What.Frame?.Open, FieldNames.Open, context.Limits.Body),
                (What.Subcourse?.Name, FieldNames.Subcourse, context.Limits.Title))
            ?? new InvolvementPlanned(context.Sequence, context.Stamp, What);
    }

    private static Ruling? PhaseFault(Phase phase, CourseState state)
    {
        if (phase < state.Phase)
            return Ruling.No(PlanRefusals.PhaseLeft, ("phase", phase.NameFirst));
        return phase > state.Enrolment!.Until || state.IsSkipped(phase)
            ? Ruling.No(PlanRefusals.NotFollowed, ("phase", phase.NameFirst))
            : null;
    }

    private Ruling? LevelFault(Phase phase, Recorded<PhasePlan>? replaced, DecisionContext context)
    {
        if (context.Definition.RowOf(phase, What.Party) is not { } row)
            return NoRow(phase, context);
        var inquiry = context.InquiryAt(phase);
        var proposed = PlannedInvolvement.Of(row, inquiry.Facts);
        if (What.Level < proposed.Floor)
            return BelowFloor(phase, proposed, row, inquiry);
        var plan = Before(phase, replaced, context);
        var before = PlannedInvolvement.Higher(proposed.Level, plan.Promised(What.Party, What.Subcourse?.Id));
        return What.Level < before && What.Reason is null
            ? Ruling.No(PlanRefusals.ReasonMissing, ("party", What.Party.Name), ("before", before.Value.Name), ("level", What.Level.Name))
            : null;
    }

    /// <summary>What had been planned before it; a corrected entry is held against what stood before the wrong one.</summary>
    private static PlanReading Before(Phase phase, Recorded<PhasePlan>? replaced, DecisionContext context)
    {
        var all = context.State.Evidence.Plans;
        return replaced is null
            ? new PlanReading(all, phase, context.At)
            : new PlanReading([.. all.Where(entry => entry.Place < replaced.Place)], phase, context.At);
    }

    private Ruling NoRow(Phase phase, DecisionContext context)
    {
        var parties = context.Definition.Content.Involvement.Where(row => row.Phase == phase && row.Level is not null).Select(row => (TextValue)row.Party.Name).ToArray();
        return Ruling.No(
            PlanRefusals.PartyUnknown, ("definition", $"{context.Definition}"), ("party", What.Party.Name), ("phase", phase.NameInSentence),
            ("parties", parties.Length > 0 ? TextValue.List(parties) : new LocalizedText("ingen", "none")));
    }

    private Ruling BelowFloor(Phase phase, PlannedInvolvement proposed, InvolvementDefault row, in Inquiry inquiry)
    {
        var raising = new List<FactId>();
        foreach (var adjustment in row.Adjustments.Where(adjustment => adjustment.MovesFloor && adjustment.Level > What.Level))
        {
            if (adjustment.When.Evaluate(inquiry.Facts) == Truth.Yes)
                raising.AddRange(adjustment.When.Deciding(inquiry.Facts));
        }

        return Ruling.No(
            PlanRefusals.BelowFloor, ("party", What.Party.Name), ("level", What.Level.Name), ("phase", phase.NameInSentence),
            ("floor", proposed.Floor!.Value.Name), ("source", row.Source),
            ("why", raising.Count > 0 ? GateJudge.InWords([.. raising.Distinct()], inquiry) : new LocalizedText("fasens mindstemål", "the minimum of the phase")));
    }
}
