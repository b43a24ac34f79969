namespace Fremfaerd.Model.Readiness;

/// <summary>What a waiver on record makes of a check. It holds through its last day, and while its condition reads as given.</summary>
internal static class Waivers
{
    internal static Outcome Apply(Recorded<GivenWaiver> entry, Outcome outcome, in Inquiry inquiry, Trace? trace)
    {
        var (isInTime, isAsGiven) = (IsInTime(entry.Value.Waiver, inquiry.Instant), IsAsGiven(entry.Value.Waiver, inquiry));
        var needed = GateJudge.Closes(outcome);
        if (trace is not null)
            Explain(entry, needed, isInTime, isAsGiven, inquiry, trace);
        return needed && isInTime && isAsGiven ? Outcome.Waived : outcome;
    }

    internal static UsedWaiver Used(Recorded<GivenWaiver> entry) => new(entry.Value.Check, entry.Sequence);

    internal static bool IsInTime(Waiver waiver, DateTimeOffset at) => waiver.Until is not { } until || DanishTime.DateOf(at) <= until;

    private static bool IsAsGiven(Waiver waiver, in Inquiry inquiry) =>
        waiver.While is not { } condition || inquiry.ValueOf(condition.Fact) == condition.Value;

    private static void Explain(
        Recorded<GivenWaiver> entry, bool needed, bool isInTime, bool isAsGiven, in Inquiry inquiry, Trace trace)
    {
        var (waiver, moment, by) = (entry.Value.Waiver, entry.HappenedInWords, SignedBy(entry.Stamp.By, inquiry));
        trace.RestsOn(entry);
        trace.Waiver = Used(entry);
        if (!needed)
            trace.Add(WaiverFindings.WaivedBefore, ("moment", moment), ("by", by));
        else if (!isInTime)
            trace.Add(WaiverFindings.WaiverExpired, ("moment", moment), ("until", Moment.On(waiver.Until!.Value)));
        else if (!isAsGiven)
            trace.Add(WaiverFindings.WaiverConditionGone, ("moment", moment), ("fact", NameOf(waiver, inquiry)), ("value", ValueOf(waiver, inquiry)));
        else
            ExplainInForce(entry, by, inquiry, trace);
    }

    private static void ExplainInForce(Recorded<GivenWaiver> entry, TextValue by, in Inquiry inquiry, Trace trace)
    {
        var waiver = entry.Value.Waiver;
        trace.Add(
            WaiverFindings.Waived, ("moment", entry.HappenedInWords), ("by", by), ("requester", $"{waiver.RequestedBy}"), ("reason", waiver.Reason));
        if (waiver.Until is { } until)
            trace.Add(WaiverFindings.WaivedUntil, ("until", Moment.On(until)));
        if (waiver.While is not null)
            trace.Add(WaiverFindings.WaivedWhile, ("fact", NameOf(waiver, inquiry)), ("value", ValueOf(waiver, inquiry)));
        if (waiver.Reference is { } reference)
            trace.Add(WaiverFindings.WaivedElsewhere, ("reference", reference));
    }

    private static LocalizedText NameOf(Waiver waiver, in Inquiry inquiry) => inquiry.Fact(waiver.While!.Fact).Text;

    private static TextValue ValueOf(Waiver waiver, in Inquiry inquiry) => inquiry.Fact(waiver.While!.Fact).InWords(waiver.While.Value);

    private static TextValue SignedBy(Signature by, in Inquiry inquiry)
    {
        var role = inquiry.Evidence.Index.RoleName(by.Role!.Value);
        return new LocalizedText($"{role.Danish} ({by.Actor})", $"{role.English} ({by.Actor})");
    }
}
