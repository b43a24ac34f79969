namespace Fremfaerd.Model.Readiness;

/// <summary>Confirmed in this visit by a role, with a reference to the evidence the check names.</summary>
/// <param name="By">The role that may confirm.</param>
public sealed record EvidenceConfirmed(RoleId By) : Requirement
{
    internal override ValueList<RoleId> Roles => [By];

    internal override string Canonical => $"confirmed({By})";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var entry = inquiry.ConfirmationOf(check);
        if (trace is not null)
            Explain(entry, inquiry.Evidence.Index.RoleName(By), check, trace);
        return entry is null ? Outcome.Unmet : Outcome.Met;
    }

    private void Explain(Recorded<Confirmation>? entry, LocalizedText role, GateCheck check, Trace trace)
    {
        if (entry is not null)
        {
            trace.RestsOn(entry);
            trace.Add(FindingTexts.Confirmed, ("moment", entry.HappenedInWords), ("role", role), ("reference", entry.Value.Reference));
            return;
        }

        var evidence = check.Check.Evidence.Name;
        trace.Add(FindingTexts.NotConfirmed, ("role", role), ("evidence", evidence));
        trace.Steps.Add(new ConfirmStep(check.Address, By, StepTexts.Confirm.With(
            ("role", role), ("check", $"{check.Address.Code}"), ("evidence", evidence))));
    }
}
