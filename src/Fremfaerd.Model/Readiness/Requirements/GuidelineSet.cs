namespace Fremfaerd.Model.Readiness;

/// <summary>
/// Where a fact says that a guideline is to be set, one stands that was agreed for the phase in a MED committee of a kind:
/// medbestemmelse needs its object (MED § 8: X03, X04). It must have been agreed before the gate was passed. Where it says no, none is needed.
/// </summary>
/// <param name="WhenFact">The fact, of kind yes or no.</param>
/// <param name="Committee">The kind of committee; for a local one a staff meeting with MED status stands in (X14).</param>
public sealed record GuidelineSet(FactId WhenFact, CommitteeKind Committee) : Requirement
{
    /// <summary>The kind of committee.</summary>
    public CommitteeKind Committee { get; } = Committee.CountsAsMed
        ? Committee
        : throw new ArgumentOutOfRangeException(nameof(Committee), Committee, "Only MED committees agree on guidelines. Name one of them.");

    internal override ValueList<FactId> Facts => [WhenFact];

    internal override string Canonical => $"guideline set({WhenFact}; {Committee.Code})";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var needed = inquiry.TruthOf(WhenFact);
        var deadline = inquiry.PassageBinding(check) is { } passed ? Deadline.Of(passed) : Deadline.None;
        var standing = needed == Truth.Yes ? inquiry.StandingGuideline(Committee, deadline) : null;
        if (trace is not null)
            Explain(needed, standing, deadline, inquiry, trace);
        return needed switch
        {
            Truth.No => Outcome.Met,
            Truth.NotClarified => Outcome.Indeterminate,
            _ => standing is null ? Outcome.Unmet : Outcome.Met,
        };
    }

    private void Explain(Truth needed, GivenGuideline? standing, in Deadline deadline, in Inquiry inquiry, Trace trace)
    {
        var fact = inquiry.Fact(WhenFact);
        inquiry.AddEventsBehind(WhenFact, trace);
        if (needed == Truth.No)
        {
            trace.Add(GuidelineFindings.NotNeeded, ("fact", fact.Text));
        }
        else if (needed == Truth.NotClarified)
        {
            trace.Add(FindingTexts.FactOpen, ("fact", fact.Text));
            trace.Steps.Add(Planner.Clarify(fact));
        }
        else if (standing is { Agreed: var agreed })
        {
            trace.RestsOn(agreed);
            trace.Add(
                GuidelineFindings.Agreed, ("guideline", $"{agreed.Value.Id}"), ("moment", agreed.HappenedInWords),
                ("committee", agreed.Value.Committee.Kind.Name), ("subject", agreed.Value.Subject), ("reference", agreed.Value.Reference));
        }
        else
        {
            trace.Add(GuidelineFindings.Missing, ("fact", fact.Text), ("phase", inquiry.Phase.NameInSentence), ("committee", Committee.Name));
            ExplainEnded(inquiry, trace);
            if (deadline.IsPast)
                trace.WayOut = WayOutTexts.AfterPassage.With();
            else
                trace.Steps.Add(AgreeGuidelineStep.In(Committee, inquiry.OwnCommittee(Committee)));
        }
    }

    /// <summary>
    /// One that stood is named, since somebody will point to it. One that stands, but was agreed after the passage or in the committee
    /// of another unit, has not ended.
    /// </summary>
    private void ExplainEnded(in Inquiry inquiry, Trace trace)
    {
        foreach (var given in inquiry.Evidence.Guidelines)
        {
            if (given.Agreed.Value.Phase != inquiry.Phase || !given.IsAgreedIn(Committee) || !given.Agreed.HadHappenedBy(inquiry.Instant))
                continue;
            var id = ("guideline", (TextValue)$"{given.Agreed.Value.Id}");
            if (given.IsReplacedBy(inquiry.Instant))
            {
                trace.RestsOn(given.Agreed);
                trace.RestsOn(given.ReplacedBy!);
                trace.Add(GuidelineFindings.Replaced, id, ("other", $"{given.ReplacedBy!.Value.Id}"), ("moment", given.ReplacedBy.HappenedInWords));
            }
            else if (given.HasRunOutBy(inquiry.Instant))
            {
                trace.RestsOn(given.Agreed);
                trace.RestsOn(given.Terminated!);
                trace.Add(GuidelineFindings.Ended, id, ("moment", given.Terminated!.HappenedInWords), ("until", Moment.On(given.LastDay!.Value)));
            }
        }
    }
}
