namespace Fremfaerd.Model;

/// <summary>A breach was referred on. It is still open.</summary>
public sealed record BreachReferred : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Bruddet {breach} blev henvist til {body} {moment}: {reason}",
        "Breach {breach} was referred to {body} {moment}: {reason}");

    /// <summary>A breach was referred on. It is still open.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="breach">The breach.</param>
    /// <param name="what">To whom, and why.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public BreachReferred(long sequence, Stamp stamp, BreachId breach, BreachReferral what)
        : base(sequence, stamp) =>
        (Breach, What) = (breach.Given(), what.NotNull());

    /// <summary>The breach.</summary>
    public BreachId Breach { get; }

    /// <summary>To whom, and why.</summary>
    public BreachReferral What { get; }

    /// <inheritdoc/>
    public override string Type => "breach.referred";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened) => Sentence.With(
        ("breach", $"{Breach}"), ("body", What.To.Name), ("moment", happened), ("reason", What.Reason));

    internal override ProcessCommand AsCommand() => new ReferBreach(Breach, What.To, What.Reason);

    internal override EntryPlace PlaceIn(CourseState state) => EntryPlace.In(
        Known.Breach(Breach, state)!.ReferredTo, state.Log.OriginOf(Sequence), (right, _) => ((BreachReferred)right).What,
        all => BreachRecord.With(Breach, breach => breach with { ReferredTo = all }, state));

    /// <summary>Hovedudvalget cannot be taken out from before the central parties.</summary>
    internal override Ruling? FaultOf(EntryCorrected correction, DecisionContext context)
    {
        var next = Known.Breach(Breach, context.State)!.ReferredTo.FirstOrDefault(referral => referral.Sequence != Sequence && referral.Value.To > What.To);
        return correction.Replacement is null && next is not null
            ? Ruling.No(CorrectionRefusals.NeedsReplacement, ("entry", $"{Sequence}"), ("other", $"{next.Sequence}"))
            : null;
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        var entry = new Recorded<BreachReferral>(Sequence, Stamp, What);
        return BreachRecord.With(Breach, breach => breach with { ReferredTo = breach.ReferredTo.Add(entry) }, state);
    }
}
