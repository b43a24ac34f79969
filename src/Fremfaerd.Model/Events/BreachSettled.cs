namespace Fremfaerd.Model;

/// <summary>The parties agreed that a breach is at an end.</summary>
public sealed record BreachSettled : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Parterne afsluttede sagen om bruddet {breach} {moment}: {text} ({reference})",
        "The parties settled breach {breach} {moment}: {text} ({reference})");

    /// <summary>The parties agreed that a breach is at an end.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="breach">The breach.</param>
    /// <param name="what">What they agreed, and where it stands.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public BreachSettled(long sequence, Stamp stamp, BreachId breach, BreachSettlement what)
        : base(sequence, stamp) =>
        (Breach, What) = (breach.Given(), what.NotNull());

    /// <summary>The breach.</summary>
    public BreachId Breach { get; }

    /// <summary>What they agreed, and where it stands.</summary>
    public BreachSettlement What { get; }

    /// <inheritdoc/>
    public override string Type => "breach.settled";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened) => Sentence.With(
        ("breach", $"{Breach}"), ("moment", happened), ("text", What.Text), ("reference", What.Reference));

    internal override ProcessCommand AsCommand() => new SettleBreach(Breach, What.Text, What.Reference);

    internal override EntryPlace PlaceIn(CourseState state) => EntryPlace.Of(
        Known.Breach(Breach, state)!.Settlement!, (right, _) => ((BreachSettled)right).What,
        entry => BreachRecord.With(Breach, breach => breach with { Settlement = entry }, state));

    internal override CourseState ApplyTo(CourseState state) => BreachRecord.With(
        Breach, breach => breach with { Settlement = new Recorded<BreachSettlement>(Sequence, Stamp, What) }, state);
}
