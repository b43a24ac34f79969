namespace Fremfaerd.Model.Readiness;

/// <summary>
/// What questions bring into a plan: an answer waits for a fact that is asked anyway and may settle whether it is needed,
/// a question comes after those it builds on, and one that was set aside is taken to say something else once it is answered.
/// </summary>
internal static class PlannedQuestions
{
    /// <summary>Takes those set aside that the steps let be answered to say something else then; what builds on them is stale with that.</summary>
    internal static bool WillReadOtherwise(IEnumerable<NextStep> steps, ref Inquiry inquiry)
    {
        var before = inquiry.Reanswered;
        foreach (var step in Everything(steps).OfType<AnswerStep>())
        {
            var place = inquiry.Evidence.Index.PlaceOf(step.Question);
            if (inquiry.Now.EntryOf(place)?.Value.Status == QuestionStatus.NotRelevant && !AnswerAssumption.Holds(inquiry.Reanswered, place))
                inquiry = inquiry.AssumeAnsweredAnew(place);
        }

        return inquiry.Reanswered != before;
    }

    /// <summary>The first fact, among those asked anyway, of which some clarification makes an answer superfluous that a check needs now.</summary>
    internal static int? FirstThatSettles(JudgedCheck check, IReadOnlySet<int> asked, in Inquiry inquiry)
    {
        if (asked.Count == 0 || inquiry.Evidence.IsUnreadable)
            return null;
        foreach (var fact in FactsBehind(check, inquiry))
        {
            if (IsAsked(fact, asked, inquiry) && Settles(fact, check, inquiry, (now, then) => !now.IsSubsetOf(then)))
                return fact;
        }

        return null;
    }

    /// <summary>The checks that need an answer after some clarification of a fact that they do not need now.</summary>
    internal static IEnumerable<JudgedCheck> UnmadeBy(int fact, IReadOnlyList<JudgedCheck> checks, Inquiry inquiry) => checks.Where(
        check => FactsBehind(check, inquiry).Any(behind => IsRelated(behind, fact, inquiry.Evidence.Index.Facts))
            && check.Check.AppliesWhen.Evaluate(check.For(inquiry).Facts) == Truth.Yes
            && Settles(fact, check, inquiry, (now, then) => !then.IsSubsetOf(now)));

    /// <summary>The answers that others further on in the plan build on: they come before everything else.</summary>
    internal static List<NextStep> FirstOf(List<NextStep> steps, IEnumerable<NextStep> branches, ReadinessIndex index)
    {
        var behind = new HashSet<int>();
        foreach (var later in Everything(branches).OfType<AnswerStep>())
            AddBehind(index.PlaceOf(later.Question), index, behind);
        return steps.FindAll(step => step is AnswerStep answer && behind.Contains(index.PlaceOf(answer.Question)));
    }

    internal static int DepthOf(NextStep step, ReadinessIndex index) =>
        step is AnswerStep answer ? index.Asked[index.PlaceOf(answer.Question)].Depth : 0;

    /// <summary>The facts a plan asks for, in whatever branch.</summary>
    internal static HashSet<int> FactsAskedIn(IEnumerable<NextStep> steps, FactIndex facts) =>
        [.. Everything(steps).OfType<ClarifyStep>().Select(step => facts.PlaceOf(step.Fact))];

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

    /// <summary>The facts not clarified that decide whether a question of the check, or one behind it, is asked or stale.</summary>
    private static HashSet<int> FactsBehind(JudgedCheck check, in Inquiry inquiry)
    {
        var (facts, behind, index) = (new HashSet<int>(), new HashSet<int>(), inquiry.Evidence.Index);
        foreach (var id in check.Check.Check.Requirement.Questions)
        {
            behind.Add(index.PlaceOf(id));
            AddBehind(index.PlaceOf(id), index, behind);
        }

        foreach (var question in behind)
        {
            foreach (var fact in index.Asked[question].AppliesWhen.Facts.Select(index.Facts.PlaceOf).Concat(index.Asked[question].Facts))
            {
                if (inquiry.Facts.ValueOf(fact) is null)
                    facts.Add(fact);
            }
        }

        return facts;
    }

    /// <summary>Whether some clarification of the fact changes the answers needed in a certain way.</summary>
    private static bool Settles(int fact, JudgedCheck check, in Inquiry inquiry, Func<HashSet<string>, HashSet<string>, bool> changes)
    {
        var needed = Needed(check, inquiry);
        foreach (var value in inquiry.Evidence.Index.Facts.Facts[fact].PossibleValues)
        {
            if (changes(needed, Needed(check, inquiry.Assume(fact, value))))
                return true;
        }

        return false;
    }

    private static HashSet<string> Needed(JudgedCheck check, in Inquiry inquiry)
    {
        var trace = new Trace();
        check.Judge(inquiry, trace);
        return [.. trace.Steps.OfType<AnswerStep>().Select(step => step.Target)];
    }

    private static bool IsAsked(int fact, IReadOnlySet<int> asked, in Inquiry inquiry)
    {
        var facts = inquiry.Evidence.Index.Facts;
        return asked.Any(other => IsRelated(fact, other, facts));
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
