namespace Fremfaerd.Model;

/// <summary>The tender was published.</summary>
public sealed record TenderPublished : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Udbuddet blev offentliggjort {moment} ({reference}).",
        "The tender was published {moment} ({reference}).");

    /// <summary>The tender was published.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">Where the notice is found.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public TenderPublished(long sequence, Stamp stamp, PublishedTender what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>Where the notice is found.</summary>
    public PublishedTender What { get; }

    /// <inheritdoc/>
    public override string Type => "tender.published";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened) => Sentence.With(("moment", happened), ("reference", What.Reference));

    internal override ProcessCommand AsCommand() => new ReportPublication(What.Reference);

    internal override bool CanBecome(ProcessCommand with) => with is ReportPublication;

    internal override EntryPlace PlaceIn(CourseState state)
    {
        var record = state.Evidence.Procurement;
        return EntryPlace.In(
            record.Publications, state.Log.OriginOf(Sequence), (right, _) => ((TenderPublished)right).What,
            all => state with { Evidence = state.Evidence with { Procurement = record with { Publications = all } } });
    }

    internal override Ruling? FaultOf(EntryCorrected correction, DecisionContext context) =>
        ProcurementOrder.FaultAfter(correction, Sequence, PlaceIn(context.State), context);

    internal override CourseState ApplyTo(CourseState state)
    {
        var record = state.Evidence.Procurement;
        var entry = new Recorded<PublishedTender>(Sequence, Stamp, What);
        return state with { Evidence = state.Evidence with { Procurement = record with { Publications = record.Publications.Add(entry) } } };
    }
}
