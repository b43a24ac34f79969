namespace Fremfaerd.Model.Facts;

internal sealed record AlwaysCondition : Condition
{
    public override ValueList<FactId> Facts => [];

    public override string ToString() => "always";

    public override T Match<T>(
        Func<T> always, Func<FactId, ValueList<string>, T> fact, Func<Condition, T> not, Func<Condition, Condition, T> and, Func<Condition, Condition, T> or) =>
        always.NotNull()();

    internal override Truth Evaluate(in FactReading facts) => Truth.Yes;

    internal override FactId? FirstUnclarified(in FactReading facts) => null;

    internal override IEnumerable<FactId> Deciding(FactReading facts) => [];

    internal override Condition Bind(FactIndex index) => this;
}

/// <summary>A fact that is yes, or, where choices are named, one of them.</summary>
internal sealed record FactCondition(FactId Fact, ValueList<string> Choices, int Place = -1) : Condition
{
    public override ValueList<FactId> Facts => [Fact];

    /// <summary>Where the fact is looked up is no part of what the condition says.</summary>
    public bool Equals(FactCondition? other) => other is not null && Fact == other.Fact && Choices.Equals(other.Choices);

    public override int GetHashCode() => HashCode.Combine(Fact, Choices);

    public override string ToString() => Choices.Count == 0 ? $"{Fact}" : $"{Fact} IS {string.Join(" OR ", Choices)}";

    public override T Match<T>(
        Func<T> always, Func<FactId, ValueList<string>, T> fact, Func<Condition, T> not, Func<Condition, Condition, T> and, Func<Condition, Condition, T> or) =>
        fact.NotNull()(Fact, Choices);

    internal override Truth Evaluate(in FactReading facts)
    {
        if (Choices.Count == 0)
            return facts.TruthOf(Place);
        if (facts.ValueOf(Place)?.Choice is not { } choice)
            return Truth.NotClarified;
        return Choices.Span.Contains(choice) ? Truth.Yes : Truth.No;
    }

    internal override FactId? FirstUnclarified(in FactReading facts) =>
        Evaluate(facts) == Truth.NotClarified ? Fact : default(FactId?);

    internal override IEnumerable<FactId> Deciding(FactReading facts) => [Fact];

    internal override Condition Bind(FactIndex index) => this with { Place = index.PlaceOf(Fact) };
}

internal sealed record NotCondition(Condition Inner) : Condition
{
    public override ValueList<FactId> Facts => Inner.Facts;

    /// <summary>Parentheses around AND: without them, "not both" and "not the first, but the second" would hash alike.</summary>
    public override string ToString() => Inner is AndCondition ? $"NOT ({Inner})" : $"NOT {Inner}";

    public override T Match<T>(
        Func<T> always, Func<FactId, ValueList<string>, T> fact, Func<Condition, T> not, Func<Condition, Condition, T> and, Func<Condition, Condition, T> or) =>
        not.NotNull()(Inner);

    internal override Truth Evaluate(in FactReading facts) => Inner.Evaluate(facts) switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => Truth.NotClarified,
    };

    internal override FactId? FirstUnclarified(in FactReading facts) => Inner.FirstUnclarified(facts);

    internal override IEnumerable<FactId> Deciding(FactReading facts) => Inner.Deciding(facts);

    internal override Condition Bind(FactIndex index) => new NotCondition(Inner.Bind(index));
}

internal sealed record AndCondition(Condition Left, Condition Right) : Condition
{
    public override ValueList<FactId> Facts => ValueList.From(Left.Facts.Union(Right.Facts));

    public override string ToString() => $"{Left} AND {Right}";

    public override T Match<T>(
        Func<T> always, Func<FactId, ValueList<string>, T> fact, Func<Condition, T> not, Func<Condition, Condition, T> and, Func<Condition, Condition, T> or) =>
        and.NotNull()(Left, Right);

    internal override Truth Evaluate(in FactReading facts) => (Left.Evaluate(facts), Right.Evaluate(facts)) switch
    {
        (Truth.No, _) or (_, Truth.No) => Truth.No,
        (Truth.Yes, Truth.Yes) => Truth.Yes,
        _ => Truth.NotClarified,
    };

    internal override FactId? FirstUnclarified(in FactReading facts) => Evaluate(facts) == Truth.NotClarified
        ? Left.FirstUnclarified(facts) ?? Right.FirstUnclarified(facts)
        : null;

    internal override IEnumerable<FactId> Deciding(FactReading facts) => Of(Truth.No, Left, Right, facts);

    internal override Condition Bind(FactIndex index) => new AndCondition(Left.Bind(index), Right.Bind(index));

    /// <summary>One side that says the deciding word is enough; else both sides count.</summary>
    internal static IEnumerable<FactId> Of(Truth word, Condition left, Condition right, FactReading facts)
    {
        var alone = new[] { left, right }.Where(side => side.Evaluate(facts) == word).ToArray();
        return (alone.Length > 0 ? alone : [left, right]).SelectMany(side => side.Deciding(facts)).Distinct();
    }
}

internal sealed record OrCondition(Condition Left, Condition Right) : Condition
{
    public override ValueList<FactId> Facts => ValueList.From(Left.Facts.Union(Right.Facts));

    public override string ToString() => $"({Left} OR {Right})";

    public override T Match<T>(
        Func<T> always, Func<FactId, ValueList<string>, T> fact, Func<Condition, T> not, Func<Condition, Condition, T> and, Func<Condition, Condition, T> or) =>
        or.NotNull()(Left, Right);

    internal override Truth Evaluate(in FactReading facts) => (Left.Evaluate(facts), Right.Evaluate(facts)) switch
    {
        (Truth.Yes, _) or (_, Truth.Yes) => Truth.Yes,
        (Truth.No, Truth.No) => Truth.No,
        _ => Truth.NotClarified,
    };

    internal override FactId? FirstUnclarified(in FactReading facts) => Evaluate(facts) == Truth.NotClarified
        ? Left.FirstUnclarified(facts) ?? Right.FirstUnclarified(facts)
        : null;

    internal override IEnumerable<FactId> Deciding(FactReading facts) => AndCondition.Of(Truth.Yes, Left, Right, facts);

    internal override Condition Bind(FactIndex index) => new OrCondition(Left.Bind(index), Right.Bind(index));
}
