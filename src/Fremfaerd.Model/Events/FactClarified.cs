namespace Fremfaerd.Model;

/// <summary>A fact was clarified.</summary>
public sealed record FactClarified : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "»{fact}« er afklaret: {value}.",
        "“{fact}” is clarified: {value}.");

    /// <summary>A fact was clarified.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="value">What it was clarified to.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public FactClarified(long sequence, Stamp stamp, FactId fact, FactValue value)
        : base(sequence, stamp) =>
        (Fact, Value) = (fact.Given(), value.NotNull());

    /// <summary>The fact.</summary>
    public FactId Fact { get; }

    /// <summary>What it was clarified to.</summary>
    public FactValue Value { get; }

    /// <inheritdoc/>
    public override string Type => "fact.clarified";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition)
    {
        var facts = definition.NotNull().Index.Facts;

        // After an event of a newer version the fact may be one that this definition does not have.
        return facts.TryFind(Fact, out var place)
            ? Sentence.With(("fact", facts.Facts[place].Text), ("value", facts.Facts[place].InWords(Value)))
            : Sentence.With(("fact", $"{Fact}"), ("value", Value.InWords));
    }

    internal override ProcessCommand AsCommand() => new ClarifyFact(Fact, Value);

    internal override EntryPlace PlaceIn(CourseState state)
    {
        var facts = state.Evidence.Facts;
        var place = facts.Index.PlaceOf(Fact);
        return EntryPlace.Of(
            facts[place]!, (right, _) => ((FactClarified)right).Value,
            entry => state with { Evidence = state.Evidence with { Facts = facts.With(place, entry) } });
    }

    /// <summary>Where the entry is withdrawn, what stood before stands again and must not contradict what came since.</summary>
    internal override Ruling? FaultOf(EntryCorrected correction, DecisionContext context)
    {
        var after = correction.ApplyTo(context.State);
        var facts = after.Evidence.Facts;
        if (correction.Replacement is not null || facts[facts.Index.PlaceOf(Fact)] is not { } standing)
            return null;
        var ruling = new ClarifyFact(Fact, standing.Value).Decide(context with { State = after });
        return ruling.Event is null ? ruling : null;
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        var facts = state.Evidence.Facts;
        var place = facts.Index.PlaceOf(Fact);
        var entry = new Recorded<FactValue>(Sequence, Stamp, Value, facts[place]);
        return state with { Evidence = state.Evidence with { Facts = facts.With(place, entry) } };
    }
}
