using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>Judges the checks of a gate. What is shown and what is enforced both come from here.</summary>
internal static class GateJudge
{
    /// <summary>Whether a gate lets through by its own checks, without what is carried from earlier phases.</summary>
    internal static bool IsOpen(ImmutableArray<GateCheck> blocking, in Inquiry inquiry)
    {
        foreach (var check in blocking)
        {
            if (Closes(Verdict(check, inquiry, null)))
                return false;
        }

        return true;
    }

    /// <summary>How a check stands, with what was declared or waived of it.</summary>
    internal static Outcome Verdict(GateCheck check, in Inquiry inquiry, Trace? trace)
    {
        var outcome = Unwaived(check, inquiry, trace);
        return !inquiry.Evidence.IsUnreadable && inquiry.WaiverOf(check) is { } waiver
            ? Waivers.Apply(waiver, outcome, inquiry, trace)
            : outcome;
    }

    /// <summary>How a check stands, with what was declared of it, whether or not it is waived.</summary>
    internal static Outcome Unwaived(GateCheck check, in Inquiry inquiry, Trace? trace)
    {
        var outcome = Judge(check, inquiry, trace);
        if (inquiry.Evidence.IsUnreadable || !Closes(outcome) || inquiry.DeclarationOf(check) is not { } declared)
            return outcome;
        trace?.Declare(declared);
        return check.Check.Requirement.JudgeDeclared(inquiry, check, trace);
    }

    /// <summary>Whether no blocking check of the gate can apply, so that nothing has to be passed.</summary>
    internal static bool CanBeLeftOut(ImmutableArray<GateCheck> blocking, in Inquiry inquiry)
    {
        foreach (var check in blocking)
        {
            if (inquiry.Evidence.IsUnreadable || Duty.Applies(check, inquiry) != Truth.No)
                return false;
        }

        return true;
    }

    private static Outcome Judge(GateCheck check, in Inquiry inquiry, Trace? trace)
    {
        if (inquiry.Evidence.IsUnreadable)
        {
            trace?.Add(FindingTexts.Unreadable);
            if (trace is not null)
                trace.WayOut = WayOutTexts.Unreadable.With();
            return Outcome.Indeterminate;
        }

        var applies = check.AppliesWhen.Evaluate(inquiry.Facts);
        if (trace is not null)
            ExplainCondition(check, applies, inquiry, trace);
        return applies switch
        {
            Truth.Yes => JudgeDuty(check, inquiry, trace),
            Truth.No => Outcome.NotApplicable,
            _ => Outcome.Indeterminate,
        };
    }

    private static Outcome JudgeDuty(GateCheck check, in Inquiry inquiry, Trace? trace)
    {
        var begun = check.Check.AppliesFrom is { } id ? Duty.HasBegun(id, check.Address.Gate, inquiry, trace) : Truth.Yes;
        return begun switch
        {
            Truth.Yes => check.Check.Requirement.Judge(inquiry, check, trace),
            Truth.No => Outcome.NotApplicable,
            _ => Outcome.Indeterminate,
        };
    }

    internal static bool Closes(Outcome outcome) => outcome is Outcome.Unmet or Outcome.Indeterminate;

    private static void ExplainCondition(GateCheck check, Truth applies, in Inquiry inquiry, Trace trace)
    {
        var deciding = check.AppliesWhen.Deciding(inquiry.Facts).ToArray();
        foreach (var fact in deciding)
            inquiry.AddEventsBehind(fact, trace);
        if (applies == Truth.No)
            ExplainNotApplicable(deciding, inquiry, trace);
        if (applies == Truth.NotClarified)
            ExplainOpen(inquiry.Fact(check.AppliesWhen.FirstUnclarified(inquiry.Facts)!.Value), trace);
    }

    private static void ExplainNotApplicable(FactId[] deciding, in Inquiry inquiry, Trace trace) =>
        trace.Add(FindingTexts.NotApplicable, ("condition", InWords(deciding, inquiry)));

    /// <summary>What some facts read.</summary>
    internal static TextValue InWords(FactId[] deciding, in Inquiry inquiry)
    {
        var facts = new List<TextValue>();
        foreach (var id in deciding)
        {
            var (fact, value) = (inquiry.Fact(id), inquiry.ValueOf(id));
            var (danish, english) = value is null ? ("", "") : (fact.InWords(value).In(Language.Danish), fact.InWords(value).In(Language.English));
            facts.Add(new LocalizedText($"»{fact.Text.Danish}«: {danish}", $"“{fact.Text.English}”: {english}"));
        }

        return TextValue.List(facts);
    }

    private static void ExplainOpen(ProcessFact fact, Trace trace)
    {
        trace.Add(FindingTexts.ConditionOpen, ("fact", fact.Text));
        trace.Steps.Add(Planner.Clarify(fact));
    }
}
