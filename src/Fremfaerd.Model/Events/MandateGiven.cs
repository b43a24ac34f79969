namespace Fremfaerd.Model;

/// <summary>Somebody was given leave to act in a role for a time; the actor of the stamp gave it.</summary>
public sealed record MandateGiven : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{giver} gav {holder} mandatet {mandate} til at handle som {role} fra {from} til og med {until}: {reason}",
        "{giver} gave {holder} the mandate {mandate} to act as {role} from {from} up to and including {until}: {reason}");

    private static readonly LocalizedText SentenceForActs = new(
        "{giver} gav {holder} mandatet {mandate} til at {acts} som {role} fra {from} til og med {until}: {reason}",
        "{giver} gave {holder} the mandate {mandate} to {acts} as {role} from {from} up to and including {until}: {reason}");

    /// <summary>Somebody was given leave to act in a role for a time.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who gave it and when.</param>
    /// <param name="what">The mandate.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public MandateGiven(long sequence, Stamp stamp, Mandate what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>The mandate.</summary>
    public Mandate What { get; }

    /// <inheritdoc/>
    public override string Type => "mandate.given";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => What.Acts.Count == 0
        ? Sentence.With(
            ("giver", $"{Stamp.By.Actor}"), ("holder", $"{What.Holder}"), ("mandate", $"{What.Id}"),
            ("role", Authority.NameOf(What.Role, definition)),
            ("from", Moment.On(What.From)), ("until", Moment.On(What.Until)), ("reason", What.Reason))
        : SentenceForActs.With(
            ("giver", $"{Stamp.By.Actor}"), ("holder", $"{What.Holder}"), ("mandate", $"{What.Id}"),
            ("role", Authority.NameOf(What.Role, definition)), ("acts", Authority.NamesOf(What.Acts)),
            ("from", Moment.On(What.From)), ("until", Moment.On(What.Until)), ("reason", What.Reason));

    internal override ProcessCommand AsCommand() => new GiveMandate(What);

    internal override CourseState ApplyTo(CourseState state) =>
        state.With(new GivenMandate(new Recorded<Mandate>(Sequence, Stamp, What), null));
}
