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
        var entry = inquiry.ConfirmationOf(check);
        var passage = BeforePassage || ValidFor is not null ? inquiry.PassageOf(check.Address.Gate) : null;
        var order = BeforePassage && entry is not null && passage is not null ? OrderOf(entry, passage) : Outcome.Met;
        var age = entry is null ? Outcome.Unmet : AgeOf(entry, passage, inquiry);
        if (trace is not null)
            Explain(entry, passage, order, age, inquiry, check, trace);
        return Aspects.Worse(order, age);
    }

    /// <summary>What was confirmed before the passage was there before it; what was confirmed later must carry an earlier day.</summary>
    private static Outcome OrderOf(Recorded<Confirmation> entry, Recorded<PassedGate> passage)
    {
        if (entry.Place < passage.Sequence)
            return Outcome.Met;
        var passed = DanishTime.DateOf(passage.Value.JudgedAt);
        return entry.Value.Dated is not { } dated || dated > passed ? Outcome.Unmet
            : dated == passed ? Outcome.Indeterminate
            : Outcome.Met;
    }

    private Outcome AgeOf(Recorded<Confirmation> entry, Recorded<PassedGate>? passage, in Inquiry inquiry) =>
        ValidFor is { } period && period.After(DayOf(entry)) < DanishTime.DateOf(passage?.Value.JudgedAt ?? inquiry.Instant)
            ? Outcome.Unmet
            : Outcome.Met;

    private static DateOnly DayOf(Recorded<Confirmation> entry) => entry.Value.Dated ?? entry.Happened.Date;

    private void Explain(
        Recorded<Confirmation>? entry, Recorded<PassedGate>? passage, Outcome order, Outcome age, in Inquiry inquiry, GateCheck check, Trace trace)
    {
        var role = inquiry.Evidence.Index.RoleName(By);
        if (entry is not null)
            ExplainEntry(entry, role, trace);
        if (order != Outcome.Met)
            ExplainLate(passage!, order, trace);
        else if (entry is not null && age != Outcome.Met)
            trace.Add(ConfirmationFindings.TooOld, ("dated", Moment.On(DayOf(entry))), ("period", ValidFor!.Name));
        if (order != Outcome.Met || age == Outcome.Met)
            return;
        var evidence = check.Check.Evidence.Name;
        if (entry is null)
            trace.Add(FindingTexts.NotConfirmed, ("role", role), ("evidence", evidence));
        trace.Steps.Add(new ConfirmStep(check.Address, By, StepTexts.Confirm.With(
            ("role", role), ("check", $"{check.Address.Code}"), ("evidence", evidence))));
    }

    private static void ExplainEntry(Recorded<Confirmation> entry, LocalizedText role, Trace trace)
    {
        trace.RestsOn(entry);
        trace.Add(FindingTexts.Confirmed, ("moment", entry.HappenedInWords), ("role", role), ("reference", entry.Value.Reference));
        if (entry.Value.Dated is { } dated)
            trace.Add(ConfirmationFindings.Dated, ("dated", Moment.On(dated)));
    }

    private static void ExplainLate(Recorded<PassedGate> passage, Outcome order, Trace trace)
    {
        trace.Events.Add(passage.Sequence);
        trace.Add(
            order == Outcome.Unmet ? ConfirmationFindings.AfterPassage : ConfirmationFindings.SameDayAsPassage,
            ("gate", $"{passage.Value.Gate}"), ("passed", Moment.At(passage.Value.JudgedAt)));
        trace.WayOut = (order == Outcome.Unmet ? WayOutTexts.AfterPassage : WayOutTexts.SameDayAsPassage).With();
    }
}
