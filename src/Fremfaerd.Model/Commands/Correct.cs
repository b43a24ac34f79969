namespace Fremfaerd.Model;

/// <summary>
/// Correct a wrong entry, or withdraw one that should never have been made. Both stay in the history; the right one
/// counts in the wrong one's place. A corrected moment stands in the stamp; where none is given, the wrong entry's is
/// kept. Refused with <c>correction.*</c>, <c>text.*</c> and what the replacement is refused with.
/// </summary>
/// <param name="Entry">The sequence number of the wrong entry, or of the correction that stands for it now.</param>
/// <param name="With">What is right, about the same thing; its own id and expected sequence are left out. Null withdraws the entry.</param>
/// <param name="Reason">Why it was wrong.</param>
public sealed record Correct(long Entry, ProcessCommand? With, string Reason) : ProcessCommand
{
    /// <summary>What is right; null withdraws the entry.</summary>
    public ProcessCommand? With { get; } = With is null ? null : With with { Id = null, ExpectedSequence = null };

    /// <summary>Why it was wrong.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Document;

    internal override string? Item => With?.Item;

    internal override bool ReportsTheWorld => With?.ReportsTheWorld == true;

    /// <summary>That of the entry first made, so that all corrections of it and newer entries about it touch the same.</summary>
    internal override string? ItemIn(CourseState state)
    {
        if (Entry < 1 || Entry > state.Sequence)
            return null;
        var first = state.History[(int)Entry - 1];
        while (first is EntryCorrected correction)
            first = state.History[(int)correction.Corrects - 1];
        return first.AsCommand()?.Item;
    }

    internal override bool IsFor(RoleId role, CourseState state) =>
        With?.IsFor(role, state) != false && ActOn(state) is { } act && Authority.Allows(role, act, state.Definition);

    internal override bool Matches(ProcessCommand recorded) =>
        recorded is Correct other && other.Entry == Entry && other.Reason == Reason
        && (With is null ? other.With is null : other.With is { } with && With.Matches(with));

    internal override Ruling Decide(DecisionContext context)
    {
        var state = context.State;
        if (Entry < 1 || Entry > state.Sequence)
            return Ruling.No(CorrectionRefusals.Unknown, ("entry", $"{Entry}"), ("last", $"{state.Sequence}"));
        if (state.Log.NewestCorrectionOf(Entry) is { } newer)
            return Already(newer);
        if (state.History[(int)Entry - 1] is Enrolled)
            return Ruling.No(CorrectionRefusals.Enrolment);
        if (state.EntryAt(Entry) is not { } wrong || wrong.PlaceIn(state) is not { } place)
            return Ruling.No(CorrectionRefusals.NotAnEntry, ("entry", $"{Entry}"));
        if (place.Standing != Entry)
            return Already(place.Standing);
        return Fault(wrong, place, context) ?? Corrected(wrong, place, context);
    }

    private Ruling Already(long newer) =>
        Ruling.No(CorrectionRefusals.Already, ("entry", $"{Entry}"), ("newer", $"{newer}"));

    private Ruling? Fault(ProcessEvent wrong, EntryPlace place, DecisionContext context)
    {
        if (With is not null && !wrong.CanBecome(With))
            return Ruling.No(CorrectionRefusals.OtherItem, ("entry", $"{Entry}"));
        return Authority.Missing((With ?? wrong.AsCommand()!).ActToCorrect, context)
            ?? Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
            ?? NothingChanged(wrong, place, context.Stamp);
    }

    private Ruling? NothingChanged(ProcessEvent wrong, EntryPlace place, Stamp stamp) =>
        With?.Matches(wrong.AsCommand()!) == true && (stamp.HappenedAt is null || stamp.HappenedAt == place.ReportedAt)
            ? Ruling.No(CorrectionRefusals.NothingChanged, ("entry", $"{Entry}"))
            : null;

    private Ruling Corrected(ProcessEvent wrong, EntryPlace place, DecisionContext context)
    {
        var correction = new EntryCorrected(context.Sequence, context.Stamp, Entry, Reason, null);
        if (With is not null)
        {
            var ruling = With.Decide(context with
            {
                State = place.Put(correction),
                Replaces = new ReplacedEntry(wrong, context.State, place),
            });
            if (ruling.Event is null)
                return ruling;
            correction = new EntryCorrected(context.Sequence, context.Stamp, Entry, Reason, ruling.Event);
        }

        return wrong.FaultOf(correction, context) ?? correction;
    }

    private Act? ActOn(CourseState state) =>
        (With ?? (Entry >= 1 && Entry <= state.Sequence ? state.EntryAt(Entry)?.AsCommand() : null))?.ActToCorrect;
}
