namespace Fremfaerd.Model;

/// <summary>
/// Record that a breach of the duty to inform and discuss was raised in the committee (MED § 7 stk. 4, § 21: X10). It closes the
/// gates of its phase and every later one until it is settled or every decision it concerns is withdrawn by a return. Whoever
/// documents may record it; correcting or withdrawing it takes the act of settling, else the side it was raised against could
/// take it back (derived). Refused with <c>breach.*</c>, <c>committee.*</c>, <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="What">The breach.</param>
public sealed record RaiseBreach(Breach What) : ProcessCommand
{
    /// <summary>The breach.</summary>
    public Breach What { get; } = What.NotNull();

    internal override Act Act => Act.Document;

    internal override Act ActToCorrect => Act.SettleBreach;

    internal override string Item => $"breach {What.Id}";

    internal override bool ReportsTheWorld => true;

    internal override bool LandsInCurrentPhase => What.Phase is null;

    internal override Ruling Decide(DecisionContext context)
    {
        if (Known.Breach(What.Id, context.State) is not null)
            return Ruling.No(BreachRefusals.BreachKnown, ("breach", $"{What.Id}"));
        if (!IsOfTheEmployeeSide(What.RaisedBy))
            return Ruling.No(BreachRefusals.BreachNotEmployees, ("party", What.RaisedBy.Name));
        return NothingDecided(context)
            ?? KnownCommittees.Committee(What.RaisedBy.Committee, context)
            ?? Typed.FirstFault((What.Text, FieldNames.Breach, context.Limits.Body))
            ?? new BreachRaised(context.Sequence, context.Stamp, What);
    }

    /// <summary>The duty is owed to the employees: they, their representatives, or a committee of MED or AMO raise its breach; TRIO is none (X10, X15).</summary>
    private static bool IsOfTheEmployeeSide(Forum by) => by.Committee is { Kind: var kind }
        ? kind != CommitteeKind.Trio
        : by.Party is Party.AffectedEmployees or Party.ElectedRepresentatives or Party.SuperUsersAndProfessionals;

    private Ruling? NothingDecided(DecisionContext context)
    {
        var wrong = context.Replaces is { Wrong.Sequence: var entry, Before.Evidence.Breaches: var all }
            ? all.First(breach => breach.Raised.Sequence == entry)
            : null;
        var phase = BreachRecord.PhaseOf(What, wrong, context.State);
        if (phase > context.State.Phase && phase != wrong?.Phase)
            return Ruling.No(BreachRefusals.BreachPhaseAhead, ("phase", phase.NameInSentence));
        var place = wrong?.Raised.Place ?? context.Sequence;
        if (BreachRecord.DecisionsOf(What, place, context.Happened, context.ReportedAt, wrong, context.State).Any())
            return null;
        var (where, when) = (("phase", (TextValue)phase.NameInSentence), ("moment", (TextValue)context.Happened));
        return What.Decision is { } number
            ? Ruling.No(BreachRefusals.BreachDecisionUnknown, ("decision", $"{number}"), where, when)
            : Ruling.No(BreachRefusals.BreachNoDecision, where, when);
    }
}
