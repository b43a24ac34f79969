namespace Fremfaerd.Model;

/// <summary>A wrong entry was corrected or withdrawn. Both stay in the history; the right one counts in the wrong one's place.</summary>
public sealed record EntryCorrected : ProcessEvent
{
    private static readonly LocalizedText CorrectedSentence = new(
        "Nr. {entry} blev rettet ({reason}): {now}",
        "No. {entry} was corrected ({reason}): {now}");

    private static readonly LocalizedText WithdrawnSentence = new(
        "Nr. {entry} blev trukket tilbage ({reason}).",
        "No. {entry} was withdrawn ({reason}).");

    private static readonly LocalizedText MomentKept = new("(tidspunkt som før)", "(moment as before)");

    /// <summary>A wrong entry was corrected or withdrawn.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when, and the corrected moment where one is given.</param>
    /// <param name="corrects">The sequence number of the wrong entry.</param>
    /// <param name="reason">Why it was wrong.</param>
    /// <param name="replacement">What is right, with the same sequence and stamp as the correction; null where the entry is withdrawn.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public EntryCorrected(long sequence, Stamp stamp, long corrects, string reason, ProcessEvent? replacement)
        : base(sequence, stamp) =>
        (Corrects, Reason, Replacement) = (corrects, reason.NotNull(), replacement);

    /// <summary>The sequence number of the wrong entry.</summary>
    public long Corrects { get; }

    /// <summary>Why it was wrong.</summary>
    public string Reason { get; }

    /// <summary>What is right; null where the entry should never have been made. Where its stamp gives no moment, the wrong entry's is kept.</summary>
    public ProcessEvent? Replacement { get; }

    /// <inheritdoc/>
    public override string Type => "entry.corrected";

    internal override ProcessEvent? Entry => Replacement;

    internal override ValueList<CheckOutcome>? RecordedOutcomes => Replacement?.RecordedOutcomes;

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition)
    {
        if (Replacement is null)
            return WithdrawnSentence.With(("entry", $"{Corrects}"), ("reason", Reason));
        var now = Replacement.Describe(definition, Stamp.HappenedAt is { } moment ? moment : MomentKept);
        return CorrectedSentence.With(
            ("entry", $"{Corrects}"), ("reason", Reason), ("now", new LocalizedText(now.Danish, now.English)));
    }

    internal override ProcessCommand AsCommand() => new Correct(Corrects, Replacement?.AsCommand(), Reason);

    internal override CourseState ApplyTo(CourseState state) =>
        state.EntryAt(Corrects)!.PlaceIn(state)!.Put(this) with
        {
            Log = state.Log.WithCorrection(Corrects, Sequence),
        };
}
