namespace Fremfaerd.Model.Readiness;

/// <summary>
/// Confirmed in this visit by a role, with a reference to the evidence the check names; on request before the gate is
/// passed, and with a document that is not too old.
/// </summary>
/// <param name="By">The role that may confirm.</param>
public sealed record EvidenceConfirmed(RoleId By) : Requirement
{
    /// <summary>Whether the evidence must have been there before the passage of the gate, as with an impact assessment before live data (X23).</summary>
    public bool BeforePassage { get; init; }

    /// <summary>How old the document may be at the passage, as with a yearly statement (X38); null where its age plays no part.</summary>
    public CalendarPeriod? ValidFor { get; init; }

    internal override ValueList<RoleId> Roles => [By];

    internal override string Canonical =>
        $"confirmed({By}{(BeforePassage ? "; before passage" : "")}{(ValidFor is { } period ? $"; valid for {period}" : "")})";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var latest = inquiry.ConfirmationOf(check);
        var passage = BeforePassage || ValidFor is not null ? inquiry.PassageBinding(check) : null;
        var entry = latest;
        while (entry is not null && Of(entry, passage, inquiry) != Outcome.Met)
            entry = EarlierOfVisit(entry, inquiry);
        entry ??= latest;
        if (trace is not null)
            Explain(entry, passage, inquiry, check, trace);
        return Of(entry, passage, inquiry);
    }

    private Outcome Of(Recorded<Confirmation>? entry, Recorded<PassedGate>? passage, in Inquiry inquiry) => entry is null
        ? Outcome.Unmet
        : Aspects.Worse(BeforePassage && passage is not null ? OrderOf(entry, passage) : Outcome.Met, AgeOf(entry, passage, inquiry));

    /// <summary>Confirming anew takes nothing away from what was confirmed before, nor does it bring back what a return made void.</summary>
    private static Recorded<Confirmation>? EarlierOfVisit(Recorded<Confirmation> entry, in Inquiry inquiry) =>
        entry.Previous is { } earlier && earlier.Value.Visit == entry.Value.Visit && inquiry.IsOfVisit(earlier) ? earlier : null;

    /// <summary>
    /// What was confirmed before the passage was there before it, unless its document carries a later day; what was confirmed
    /// later must carry an earlier one.
    /// </summary>
    private static Outcome OrderOf(Recorded<Confirmation> entry, Recorded<PassedGate> passage)
    {
        var passed = DanishTime.DateOf(passage.Value.JudgedAt);
        return (entry.Place < passage.Sequence, entry.Value.Dated) switch
        {
            (_, { } dated) when dated > passed => Outcome.Unmet,
            (true, _) => Outcome.Met,
            (_, null) => Outcome.Unmet,
            (_, { } dated) => dated == passed ? Outcome.Indeterminate : Outcome.Met,
        };
    }

    private Outcome AgeOf(Recorded<Confirmation> entry, Recorded<PassedGate>? passage, in Inquiry inquiry) =>
        ValidFor is { } period && period.LastDayFrom(DayOf(entry)) < DanishTime.DateOf(passage?.Value.JudgedAt ?? inquiry.Instant)
            ? Outcome.Unmet
            : Outcome.Met;

    private static DateOnly DayOf(Recorded<Confirmation> entry) => entry.Value.Dated ?? DanishTime.Sayable(entry.Happened.Date);

    private void Explain(Recorded<Confirmation>? entry, Recorded<PassedGate>? passage, in Inquiry inquiry, GateCheck check, Trace trace)
    {
        var (role, evidence) = (inquiry.Evidence.Index.RoleName(By), check.Check.Evidence.Name);
        if (entry is null)
            trace.Add(FindingTexts.NotConfirmed, ("role", role), ("evidence", evidence));
        else
            ExplainEntry(entry, role, trace);
        if (Of(entry, passage, inquiry) == Outcome.Met)
            return;
        if (passage is not null && BeforePassage)
            ExplainLate(entry, passage, trace);
        else if (entry is not null)
            trace.Add(ConfirmationFindings.TooOld, ("dated", Moment.On(DayOf(entry))), ("period", ValidFor!.Name));
        if (passage is null || !BeforePassage)
        {
            trace.Steps.Add(new ConfirmStep(check.Address, By, StepTexts.Confirm.With(
                ("role", role), ("check", $"{check.Address.Code}"), ("evidence", evidence))));
        }
    }

    private static void ExplainEntry(Recorded<Confirmation> entry, LocalizedText role, Trace trace)
    {
        trace.RestsOn(entry);
        trace.Add(FindingTexts.Confirmed, ("moment", entry.HappenedInWords), ("role", role), ("reference", entry.Value.Reference));
        if (entry.Value.Dated is { } dated)
            trace.Add(ConfirmationFindings.Dated, ("dated", Moment.On(dated)));
    }

    private void ExplainLate(Recorded<Confirmation>? entry, Recorded<PassedGate> passage, Trace trace)
    {
        trace.Events.Add(passage.Sequence);
        var order = entry is null || !BeforePassage ? Outcome.Unmet : OrderOf(entry, passage);
        if (entry is not null && order == Outcome.Met)
            trace.Add(ConfirmationFindings.TooOld, ("dated", Moment.On(DayOf(entry))), ("period", ValidFor!.Name));
        else if (entry is not null)
        {
            trace.Add(
                order == Outcome.Unmet ? ConfirmationFindings.AfterPassage : ConfirmationFindings.SameDayAsPassage,
                ("gate", $"{passage.Value.Gate}"), ("passed", Moment.At(passage.Value.JudgedAt)));
        }

        trace.WayOut = (order == Outcome.Indeterminate ? WayOutTexts.SameDayAsPassage : WayOutTexts.AfterPassage).With();
    }
}
