namespace Fremfaerd.Model.Readiness;

/// <summary>
/// What questions bring into a plan: an answer waits for a fact that may settle whether it is needed, a question comes
/// after those it builds on, and one that was set aside is taken to say something else once it is answered.
/// </summary>
internal static class PlannedQuestions
{
    /// <summary>The evidence as it reads once those set aside are answered; what builds on them is then stale.</summary>
    internal static bool WillReadOtherwise(PlanDraft draft, in Inquiry inquiry, out Inquiry then)
    {
        then = inquiry;
        foreach (var (_, step) in draft.Answers)
        {
            var place = inquiry.Evidence.Index.PlaceOf(step.Question);
            if (inquiry.Now.EntryOf(place)?.Value.Status == QuestionStatus.NotRelevant && !AnswerAssumption.Holds(then.Reanswered, place))
                then = then.AssumeAnsweredAnew(place);
        }

        return then.Reanswered != inquiry.Reanswered;
    }

    /// <summary>
    /// Lets a check wait for a fact that is asked anyway where the fact may settle whether one of its answers is needed.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="checks">The checks of the plan.</param>
    /// <param name="asked">A fact that is asked, and the fact of the draft it is asked with or after.</param>
    /// <param name="inquiry">What is judged.</param>
    /// <returns>Whether another check waits now.</returns>
    internal static bool Wait(
        PlanDraft draft, IReadOnlyList<GateCheck> checks, IReadOnlyList<(int Fact, int With)> asked, in Inquiry inquiry)
    {
        var waits = false;
        foreach (var check in checks)
        {
            foreach (var id in check.Check.Requirement.Questions)
            {
                var place = inquiry.Evidence.Index.PlaceOf(id);
                foreach (var (fact, with) in asked)
                {
                    if (!HangsOn(place, fact, inquiry))
                        continue;
                    waits |= draft.Wait(with, check);
                    draft.Answers.RemoveAll(answer => answer.Check == check);
                }
            }
        }

        return waits;
    }

    /// <summary>The questions of steps that others further on in the plan build on: they come before everything else.</summary>
    internal static List<NextStep> FirstOf(List<NextStep> steps, IEnumerable<NextStep> branches, ReadinessIndex index)
    {
        var behind = new HashSet<int>();
        foreach (var later in Everything(branches).OfType<AnswerStep>())
            AddBehind(index.PlaceOf(later.Question), index, behind);
        return steps.FindAll(step => step is AnswerStep answer && behind.Contains(index.PlaceOf(answer.Question)));
    }

    internal static int DepthOf(NextStep step, ReadinessIndex index) =>
        step is AnswerStep answer ? index.Asked[index.PlaceOf(answer.Question)].Depth : 0;

    /// <summary>The facts that clarifying one may ask for further on.</summary>
    internal static IEnumerable<FactId> FactsAskedIn(ClarifyStep step) =>
        Everything(step.Follows.SelectMany(branch => branch.Steps)).OfType<ClarifyStep>().Select(inner => inner.Fact);

    private static IEnumerable<NextStep> Everything(IEnumerable<NextStep> steps) => steps.SelectMany(step => step switch
    {
        ClarifyStep clarify => Everything(clarify.Follows.SelectMany(branch => branch.Steps)).Prepend(step),
        DecideStep decide => Everything(decide.FirstIfItChangesWork).Prepend(step),
        _ => [step],
    });

    private static void AddBehind(int question, ReadinessIndex index, HashSet<int> behind)
    {
        foreach (var other in index.Asked[question].Questions)
        {
            if (behind.Add(other))
                AddBehind(other, index, behind);
        }
    }

    /// <summary>Whether clarifying a fact may decide that a question is not asked, or that its answer is not stale.</summary>
    private static bool HangsOn(int question, int fact, in Inquiry inquiry)
    {
        var asked = inquiry.Evidence.Index.Asked[question];
        if (asked.AppliesWhen.Evaluate(inquiry.Facts) == Truth.NotClarified && AnyRelated(asked.AppliesWhen.Facts, fact, inquiry))
            return true;
        var isStale = Staleness.StatusOf(question, inquiry) == QuestionStatus.Stale;
        foreach (var built in asked.Facts)
        {
            if (isStale && inquiry.Facts.ValueOf(built) is null && IsRelated(built, fact, inquiry.Evidence.Index.Facts))
                return true;
        }

        foreach (var other in asked.Questions)
        {
            if (HangsOn(other, fact, inquiry))
                return true;
        }

        return false;
    }

    private static bool AnyRelated(ValueList<FactId> facts, int fact, in Inquiry inquiry)
    {
        var index = inquiry.Evidence.Index.Facts;
        return facts.Any(id => IsRelated(index.PlaceOf(id), fact, index));
    }

    /// <summary>Whether one implies the other, at however many removes.</summary>
    private static bool IsRelated(int one, int other, FactIndex facts) =>
        one == other || Implies(one, other, facts) || Implies(other, one, facts);

    private static bool Implies(int implier, int fact, FactIndex facts)
    {
        foreach (var next in facts.ImpliersOf(fact))
        {
            if (next == implier || Implies(implier, next, facts))
                return true;
        }

        return false;
    }
}
