namespace Fremfaerd.Model.Readiness;

/// <summary>The ground on which a phase was skipped still holds. Not for definitions: every skipped phase is judged by it.</summary>
internal sealed record SkipHolds(ValueList<SkipRule> Rules) : Requirement
{
    /// <summary>The code under which it is reported, at the exit of the phase that was skipped.</summary>
    internal static CheckCode Code { get; } = "SKIP";

    internal override string Canonical => "skip holds";

    internal static ReadinessCheck CheckFor(GateId exit, ValueList<SkipRule> rules) => new()
    {
        Code = Code,
        Gates = [exit],
        Severity = Severity.Blocking,
        Basis = Basis.Model,
        BasisDetail = "Model",
        Requirement = new SkipHolds(rules),
        Text = new("Fasen er udeladt på et grundlag, der holder", "The phase is skipped on a ground that holds"),
        Rationale = new("En fase udelades med en grund, og grunden skal stadig gælde", "A phase is skipped for a reason, and the reason must still hold"),
        Evidence = new("SkipGround", new("grundlaget for at udelade fasen", "the ground for skipping the phase")),
        Source = "S2.7, X50",
    };

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var entry = inquiry.Evidence.Skips[(int)inquiry.Phase]!;
        trace?.RestsOn(entry);
        if (entry.Value.Ground.Reason is { } reason)
        {
            trace?.Add(WaiverFindings.SkippedByReason, ("phase", inquiry.Phase.NameFirst), ("moment", entry.HappenedInWords), ("reason", reason));
            return Outcome.Met;
        }
        var rule = RuleOf(entry.Value.Ground.Rule!);
        var holds = rule.When.Evaluate(inquiry.Facts);
        if (trace is not null)
            Explain(rule, holds, inquiry, trace);
        return holds switch
        {
            Truth.Yes => Outcome.Met,
            Truth.No => Outcome.Unmet,
            _ => Outcome.Indeterminate,
        };
    }

    private SkipRule RuleOf(string code)
    {
        foreach (var rule in Rules.Span)
        {
            if (rule.Code == code)
                return rule;
        }
        throw new InvalidOperationException($"There is no skip rule {code}; the event that names it is refused when it is recorded.");
    }

    private static void Explain(SkipRule rule, Truth holds, in Inquiry inquiry, Trace trace)
    {
        foreach (var fact in rule.When.Deciding(inquiry.Facts))
            inquiry.AddEventsBehind(fact, trace);
        var phase = inquiry.Phase.NameFirst;
        if (holds == Truth.Yes)
        {
            trace.Add(WaiverFindings.SkippedByRule, ("phase", phase), ("ground", rule.Text), ("rule", rule.Code));
        }
        else if (holds == Truth.No)
        {
            trace.Add(WaiverFindings.SkipGroundGone, ("phase", phase), ("ground", rule.Text), ("rule", rule.Code));
            trace.WayOut = WayOutTexts.SkipGroundGone.With(("phase", inquiry.Phase.NameInSentence));
        }
        else
        {
            var open = inquiry.Fact(rule.When.FirstUnclarified(inquiry.Facts)!.Value);
            trace.Add(WaiverFindings.SkipGroundOpen, ("phase", phase), ("ground", rule.Text), ("rule", rule.Code), ("fact", open.Text));
            trace.Steps.Add(Planner.Clarify(open));
        }
    }
}
