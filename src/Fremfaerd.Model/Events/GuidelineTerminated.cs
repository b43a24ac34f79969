namespace Fremfaerd.Model;

/// <summary>An optional guideline was terminated; it stands until its notice has run out.</summary>
public sealed record GuidelineTerminated : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Retningslinjen {guideline} blev opsagt {moment}: {reason}",
        "Guideline {guideline} was terminated {moment}: {reason}");

    /// <summary>An optional guideline was terminated; it stands until its notice has run out.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when; it happened on the day of notice.</param>
    /// <param name="guideline">The guideline.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public GuidelineTerminated(long sequence, Stamp stamp, GuidelineId guideline, string reason)
        : base(sequence, stamp) =>
        (Guideline, Reason) = (guideline.Given(), reason.NotNull());

    /// <summary>The guideline.</summary>
    public GuidelineId Guideline { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Type => "guideline.terminated";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened) =>
        Sentence.With(("guideline", $"{Guideline}"), ("moment", happened), ("reason", Reason));

    internal override ProcessCommand AsCommand() => new TerminateGuideline(Guideline, Reason);

    internal override EntryPlace PlaceIn(CourseState state)
    {
        var given = Known.Guideline(Guideline, state)!;
        return EntryPlace.Of(given.Terminated!, (right, _) => ((GuidelineTerminated)right).Reason, entry => With(state, given, entry));
    }

    internal override CourseState ApplyTo(CourseState state) =>
        With(state, Known.Guideline(Guideline, state)!, new Recorded<string>(Sequence, Stamp, Reason));

    private static CourseState With(CourseState state, GivenGuideline given, Recorded<string>? terminated) => state with
    {
        Evidence = state.Evidence with
        {
            Guidelines = state.Evidence.Guidelines.SetItem(
                state.Evidence.Guidelines.PlaceOf(given.Agreed.Place, one => one.Agreed.Place), given with { Terminated = terminated })
        },
    };
}
