namespace Fremfaerd.Model;

/// <summary>
/// Record a decision the municipality took. When it was taken stands in the stamp. Refused with
/// <c>decision.contradicts-fact</c>, <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="What">Who decided what, at which level.</param>
public sealed record RecordDecision(TakenDecision What) : ProcessCommand
{
    /// <summary>Who decided what, at which level.</summary>
    public TakenDecision What { get; } = What.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => "decision";

    internal override bool ReportsTheWorld => true;

    internal override Ruling Decide(DecisionContext context) =>
        Contradiction(context)
        ?? Typed.FirstFault(
            (What.DecidedBy, FieldNames.DecidedBy, context.Limits.Title),
            (What.Subject, FieldNames.Subject, context.Limits.Sentence),
            (What.Basis, FieldNames.Basis, context.Limits.Reference))
        ?? new DecisionRecorded(context.Sequence, context.Stamp, What);

    private Ruling? Contradiction(DecisionContext context)
    {
        var facts = context.Definition.Index.Facts;
        var reading = new FactReading(context.State.Evidence.Facts, DateTimeOffset.MaxValue, Truth.No);
        for (var place = 0; What.ChangesWork && place < facts.Facts.Length; place++)
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
