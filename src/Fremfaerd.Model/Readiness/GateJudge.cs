using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>Judges the checks of a gate. What is shown and what is enforced both come from here.</summary>
internal static class GateJudge
{
    internal static GateStatus Status(ImmutableArray<GateCheck> checks, in Inquiry inquiry)
    {
        foreach (var check in checks)
        {
            if (check.IsBlocking && Closes(Judge(check, inquiry, null)))
                return GateStatus.Closed;
        }

        return GateStatus.Open;
    }

    /// <summary>Whether no blocking check of the gate can apply, so that nothing has to be passed.</summary>
    internal static bool CanBeLeftOut(ImmutableArray<GateCheck> checks, in Inquiry inquiry)
    {
        foreach (var check in checks)
        {
            if (check.IsBlocking && (inquiry.Evidence.IsUnreadable || check.AppliesWhen.Evaluate(inquiry.Facts) != Truth.No))
                return false;
        }

        return true;
    }

    internal static Outcome Judge(GateCheck check, in Inquiry inquiry, Trace? trace)
    {
        if (inquiry.Evidence.IsUnreadable)
        {
            trace?.Add(FindingTexts.Unreadable);
            return Outcome.Indeterminate;
        }

        switch (check.AppliesWhen.Evaluate(inquiry.Facts))
        {
            case Truth.Yes:
                return check.Check.Requirement.Judge(inquiry, check, trace);
            case Truth.No:
                if (trace is not null)
                    ExplainNotApplicable(check, inquiry, trace);
                return Outcome.NotApplicable;
            default:
                if (trace is not null)
                    ExplainOpen(check, inquiry, trace);
                return Outcome.Indeterminate;
        }
    }

    internal static bool Closes(Outcome outcome) => outcome is Outcome.Unmet or Outcome.Indeterminate;

    private static void ExplainNotApplicable(GateCheck check, in Inquiry inquiry, Trace trace)
    {
        var facts = new List<TextValue>();
        foreach (var fact in check.Check.AppliesWhen.Facts)
        {
            var (value, entry) = (inquiry.TruthOf(fact), inquiry.EntryOf(fact));
            if (value == Truth.NotClarified)
                continue;
            if (entry is not null)
                trace.Events.Add(entry.Sequence);
            var text = inquiry.Fact(fact).Text;
            facts.Add(new LocalizedText($"»{text.Danish}«: {value.Name.Danish}", $"“{text.English}”: {value.Name.English}"));
        }

        trace.Add(FindingTexts.NotApplicable, ("condition", TextValue.List(facts)));
    }

    private static void ExplainOpen(GateCheck check, in Inquiry inquiry, Trace trace)
    {
        var fact = inquiry.Fact(check.AppliesWhen.FirstUnclarified(inquiry.Facts)!.Value);
        trace.Add(FindingTexts.ConditionOpen, ("fact", fact.Text));
        trace.Steps.Add(Planner.Clarify(fact));
    }
}
