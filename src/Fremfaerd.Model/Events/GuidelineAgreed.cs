namespace Fremfaerd.Model;

/// <summary>A MED committee agreed on a guideline.</summary>
public sealed record GuidelineAgreed : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{committee}: {kind} {guideline} aftalt {moment}: {subject} ({reference}).",
        "{committee}: {kind} {guideline} agreed {moment}: {subject} ({reference}).");

    private static readonly LocalizedText SentenceReplacing = new(
        "{committee}: {kind} {guideline} aftalt {moment} i stedet for {replaced}: {subject} ({reference}).",
        "{committee}: {kind} {guideline} agreed {moment} in place of {replaced}: {subject} ({reference}).");

    /// <summary>A MED committee agreed on a guideline.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">Its kind, subject and committee.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public GuidelineAgreed(long sequence, Stamp stamp, Guideline what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>Its kind, subject and committee.</summary>
    public Guideline What { get; }

    /// <inheritdoc/>
    public override string Type => "guideline.agreed";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened)
    {
        (string Name, TextValue Value)[] values =
        [
            ("committee", What.Committee.Kind.Name), ("kind", What.Kind.Name), ("guideline", $"{What.Id}"), ("moment", happened),
            ("subject", What.Subject), ("reference", What.Reference),
        ];
        return What.Replaces is { } replaced ? SentenceReplacing.With([.. values, ("replaced", $"{replaced}")]) : Sentence.With(values);
    }

    internal override ProcessCommand AsCommand() => new AgreeGuideline(What);

    internal override EntryPlace PlaceIn(CourseState state)
    {
        var all = state.Evidence.Guidelines;
        var place = all.PlaceOf(state.Log.OriginOf(Sequence), given => given.Agreed.Place);
        return EntryPlace.Of(all[place].Agreed, Read, Put);

        CourseState Put(Recorded<Guideline>? entry) =>
            With(state, entry is null ? all.RemoveAt(place) : all.SetItem(place, all[place] with { Agreed = entry }));
    }

    internal override Ruling? FaultOf(EntryCorrected correction, DecisionContext context) =>
        GuidelineOrder.FaultAfter(correction, Known.Guideline(What.Id, context.State)!, context.State.Evidence.Guidelines);

    internal override CourseState ApplyTo(CourseState state)
    {
        var entry = new Recorded<Guideline>(Sequence, Stamp, What with { Phase = What.Phase ?? state.Phase });
        var all = state.Evidence.Guidelines.Add(new GivenGuideline(entry, null));
        // What is agreed now has nothing in its place yet, so links change only where it takes another's.
        return What.Replaces is null ? state with { Evidence = state.Evidence with { Guidelines = all } } : With(state, all);
    }

    /// <summary>Where no phase is named, a corrected guideline keeps that of the wrong one.</summary>
    private static Guideline Read(ProcessEvent right, Guideline wrong)
    {
        var what = ((GuidelineAgreed)right).What;
        return what with { Phase = what.Phase ?? wrong.Phase };
    }

    private static CourseState With(CourseState state, GrowingList<GivenGuideline> all) =>
        state with { Evidence = state.Evidence with { Guidelines = GivenGuideline.Linked(all) } };
}
