namespace Fremfaerd.Model.Readiness;

/// <summary>
/// Finds the steps that open a gate. It judges each blocking check, takes the steps the check itself names, and
/// looks ahead by assuming each answer to the facts that are not clarified.
/// </summary>
internal static class Planner
{
    internal static ClarifyStep Clarify(ProcessFact fact) => Clarify(fact, []);

    /// <summary>The steps for the checks that can close a gate, and for the inner gates that must be passed before it.</summary>
    internal static Plan Make(IReadOnlyList<JudgedCheck> checks, IReadOnlyList<InnerGate> inner, in Inquiry inquiry)
    {
        var index = inquiry.Evidence.Index;
        JudgedCheck[] all = [.. checks, .. inner.SelectMany(one => index.ChecksOf(one.Id)).Select(check => new JudgedCheck(check))];
        var plan = MakeWhole([.. all.Where(check => check.CanClose)], inquiry);
        if (plan.WaysOut.Count > 0)
            return plan;
        var steps = new List<NextStep>(plan.Steps);
        foreach (var unpassed in inner.Where(one => !one.IsPassed))
            steps.Add(PassGate(unpassed.Id, index, inquiry));
        return plan with { Steps = ValueList.From(steps) };
    }

    /// <summary>
    /// Made again while an answer turns out to wait for a fact that is asked elsewhere in the plan, or to build on a question
    /// that the plan lets be answered with another content.
    /// </summary>
    private static Plan MakeWhole(IReadOnlyList<JudgedCheck> checks, Inquiry inquiry)
    {
        var context = new PlanContext(checks, new HashSet<int>());
        while (true)
        {
            var plan = Make(checks, inquiry, [], context);
            if (PlannedQuestions.WillReadOtherwise(plan.Steps, ref inquiry))
                continue;
            var asked = PlannedQuestions.FactsAskedIn(plan.Steps, inquiry.Evidence.Index.Facts);
            if (asked.IsSubsetOf(context.Asked))
                return plan;
            asked.UnionWith(context.Asked);
            context = context with { Asked = asked };
        }
    }

    private static PassGateStep PassGate(GateId gate, ReadinessIndex index, in Inquiry inquiry)
    {
        var isNeeded = false;
        foreach (var check in index.ChecksOf(gate))
            isNeeded |= check.IsBlocking && Duty.Applies(check, inquiry) == Truth.Yes;
        var words = isNeeded ? StepTexts.PassGate : StepTexts.PassGateIfNeeded;
        return new PassGateStep(gate, !isNeeded, words.With(("gate", index.NameOf(gate))));
    }

    private static Plan Make(IReadOnlyList<JudgedCheck> checks, in Inquiry inquiry, IReadOnlyList<NextStep> outer, PlanContext context)
    {
        var draft = new PlanDraft();
        foreach (var check in checks)
            Look(check, inquiry, draft, context);
        draft.AskBroaderFactsFirst(inquiry.Evidence.Index.Facts);
        if (draft.WaysOut.Count > 0)
            return new Plan([], ValueList.From(draft.WaysOut));
        if (inquiry.ToCome == DecisionToCome.None && draft.Steps.Exists(step => step is DecideStep))
            return Make(checks, inquiry.ExpectDecision(), outer, context);

        var steps = Irredundant(draft.Steps, outer);
        IReadOnlyList<NextStep> known = [.. outer, .. steps];
        var clarifying = new List<NextStep>();
        foreach (var (place, waiting) in draft.Waiting.OrderBy(pair => pair.Key))
            clarifying.Add(Clarify(inquiry.Evidence.Index.Facts.Facts[place], Branches(place, [.. waiting.Union(PlannedQuestions.UnmadeBy(place, context.Checks, inquiry))], inquiry, known, context)));
        clarifying.RemoveAll(outer.Contains);
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is DecideStep decide)
                steps[i] = decide with { FirstIfItChangesWork = FirstIfItChangesWork(checks, inquiry, [.. known, .. clarifying], context) };
        }

        var index = inquiry.Evidence.Index;
        var first = PlannedQuestions.FirstOf(steps, clarifying, index);
        IEnumerable<NextStep> ordered = steps.Except(first).OrderBy(step => step.Rank).ThenBy(step => PlannedQuestions.DepthOf(step, index));
        return new Plan(ValueList.From(first.OrderBy(step => PlannedQuestions.DepthOf(step, index)).Concat(clarifying).Concat(ordered)), []);
    }

    private static void Look(JudgedCheck judged, in Inquiry inquiry, PlanDraft draft, PlanContext context)
    {
        var facts = inquiry.Evidence.Index.Facts;
        var trace = new Trace();
        if (!judged.Closes(judged.Judge(inquiry, trace), inquiry))
            return;
        if (!inquiry.Evidence.IsUnreadable && judged.Check.AppliesWhen.FirstUnclarified(judged.For(inquiry).Facts) is { } open)
        {
            draft.Wait(facts.PlaceOf(open), judged);
            return;
        }
        if (PlannedQuestions.FirstThatSettles(judged, context.Asked, inquiry) is { } settling)
        {
            draft.Wait(settling, judged);
            return;
        }

        if (judged.Carried is not null && trace.Steps.RemoveAll(step => step is DecideStep) > 0)
            trace.WayOut ??= WayOutTexts.DecisionOfLeftPhase.With();
        if (trace.WayOut is not null || trace.Steps.Count == 0)
            draft.WaysOut.Add(new WayOut(judged.Check.Address, trace.WayOut ?? WayOutTexts.NoStep.With()));
        foreach (var step in trace.Steps)
        {
            if (step is ClarifyStep clarify)
                draft.Wait(facts.PlaceOf(clarify.Fact), judged);
            else
                draft.Steps.Add(judged.Carried is { } carried ? step.ForPhase(carried.Phase) : step);
        }
    }

    private static ValueList<StepBranch> Branches(
        int place, IReadOnlyList<JudgedCheck> waiting, in Inquiry inquiry, IReadOnlyList<NextStep> known, PlanContext context)
    {
        var branches = new List<StepBranch>();
        var fact = inquiry.Evidence.Index.Facts.Facts[place];
        foreach (var answer in fact.PossibleValues)
        {
            var plan = Make(waiting, inquiry.Assume(place, answer), known, context);
            branches.Add(new StepBranch(answer, fact.InWords(answer), plan.Steps, plan.WaysOut));
        }

        return ValueList.From(branches);
    }

    private static ValueList<NextStep> FirstIfItChangesWork(
        IReadOnlyList<JudgedCheck> checks, in Inquiry inquiry, IReadOnlyList<NextStep> known, PlanContext context)
    {
        var facts = inquiry.Evidence.Index.Facts;
        var woken = checks.Where(check =>
            check.Check.Check.Requirement.Part<InvolvementRequirement>() is { Before: InvolvedBefore.Decision }
            || check.Check.Check.AppliesWhen.Facts.Any(fact => facts.Facts[facts.PlaceOf(fact)].IsReadFromDecisions));
        return Make([.. woken], inquiry.ExpectDecisionThatChangesWork(), known, context).Steps;
    }

    private static List<NextStep> Irredundant(List<NextStep> steps, IReadOnlyList<NextStep> outer)
    {
        var meetings = steps.OfType<InvolveStep>().GroupBy(step => (step.Forum, step.Phase)).Select(same => same.Aggregate((one, other) => one.With(other)));
        var distinct = steps.Where(step => step is not InvolveStep).OrderBy(IsConditional).Concat(meetings).DistinctBy(step => step.Target).ToList();
        return distinct.FindAll(step => !outer.Concat(step is ViewsStep ? distinct.OfType<InvolveStep>() : []).Any(other => Covers(other, step)));
    }

    private static bool IsConditional(NextStep step) => step is AnswerStep { OnlyIfNeeded: true };

    private static bool Covers(NextStep other, NextStep step) => (other, step) switch
    {
        (InvolveStep wide, InvolveStep narrow) => wide.Includes(narrow),
        (InvolveStep wide, ViewsStep { Instead: { } instead }) => wide.Includes(instead),
        _ => other.Target == step.Target && (IsConditional(step) || !IsConditional(other)),
    };

    private static ClarifyStep Clarify(ProcessFact fact, ValueList<StepBranch> follows) =>
        new(fact.Id, follows, StepTexts.Clarify.With(("fact", fact.Text)));
}
