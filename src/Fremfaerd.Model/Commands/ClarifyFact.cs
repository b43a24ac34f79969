namespace Fremfaerd.Model;

/// <summary>Take a position on a fact; a later one replaces it. Refused with <c>fact.*</c>.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The position.</param>
public sealed record ClarifyFact(FactId Fact, FactValue Value) : ProcessCommand
{
    /// <summary>The fact.</summary>
    public FactId Fact { get; } = Fact.Given();

    /// <summary>The position.</summary>
    public FactValue Value { get; } = Value.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"fact {Fact}";

    internal override Ruling Decide(DecisionContext context)
    {
        var facts = context.Definition.Index.Facts;
        if (!facts.TryFind(Fact, out var place))
            return Ruling.No(RefusalTexts.FactUnknown, ("definition", $"{context.Definition}"), ("fact", $"{Fact}"));
        var fact = facts.Facts[place];
        if (fact.IsReadFromDecisions)
            return Ruling.No(RefusalTexts.FactDerived, ("fact", fact.Text));
        if (!fact.Accepts(Value))
            return Ruling.No(RefusalTexts.FactValue, ("fact", fact.Text), ("value", Value.InWords), ("kind", KindOf(fact)));
        return Contradiction(fact, place, context) ?? new FactClarified(context.Sequence, context.Stamp, Fact, Value);
    }

    private static TextValue KindOf(ProcessFact fact) => fact.Kind == FactKind.Choice
        ? TextValue.AnyOf(fact.Choices.Select(choice => (TextValue)choice.Code))
        : fact.Kind.Name;

    /// <summary>A fact that is no makes others no; a decision that changes work has its own such facts.</summary>
    private Ruling? Contradiction(ProcessFact fact, int place, DecisionContext context)
    {
        var facts = context.Definition.Index.Facts;
        var sheet = context.State.Evidence.Facts;
        var reading = new FactReading(sheet, DateTimeOffset.MaxValue, NewDecision: false, WorkChanged: false, new FactAssumption(place, Value, null));
        for (var other = 0; other < facts.Facts.Length; other++)
        {
            foreach (var implier in facts.ImpliersOf(other))
            {
                if (reading.TruthOf(implier) != Truth.No)
                    continue;
                if ((other == place ? Value : sheet[other]?.Value)?.YesNo == true)
                    return Contradicts(fact, facts.Facts[other == place ? implier : other], other == place ? FactValue.No : FactValue.Yes);
                if (facts.Facts[other].IsReadFromDecisions && DecisionThatChangesWork(context.State) is { } decision)
                    return Ruling.No(RefusalTexts.FactContradictsDecision, ("fact", facts.Facts[implier].Text), ("sequence", $"{decision.Sequence}"));
            }
        }

        return null;
    }

    private Ruling Contradicts(ProcessFact fact, ProcessFact other, FactValue otherValue) => Ruling.No(
        RefusalTexts.FactContradiction,
        ("fact", fact.Text), ("value", fact.InWords(Value)), ("other", other.Text), ("otherValue", other.InWords(otherValue)));

    private static Recorded<PhaseDecision>? DecisionThatChangesWork(CourseState state) =>
        state.Evidence.Decisions.FirstOrDefault(decision => decision.Value.IsStandingAndChangesWork);
}
