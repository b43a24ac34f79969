namespace Fremfaerd.Model;

/// <summary>The duty to discuss decisions of a phase in MED, as the checks of the definition have it.</summary>
internal static class MedDuty
{
    /// <summary>What the exit of the phase asks for where a decision changes work; null where that cannot apply.</summary>
    internal static MedHeard? Of(ProcessDefinition definition, in Inquiry inquiry)
    {
        var expected = inquiry.ExpectDecisionThatChangesWork();
        foreach (var check in definition.Index.ChecksOf(definition.Table.ExitOf(inquiry.Phase)))
        {
            if (check.Check.Requirement.Part<MedHeard>() is { } duty && AppliesTo(check, expected))
                return duty;
        }

        return null;
    }

    /// <summary>The first forum that has not discussed the matter as it should before a decision taken now.</summary>
    internal static RightForum? NextForum(MedHeard duty, in Inquiry inquiry)
    {
        if (inquiry.DecisionLevel(duty.DecisionLevelFact) is not { } level)
            return null;
        var (at, deadline) = (new DecisionPlace(level, null), Deadline.At(inquiry.Instant));
        var count = duty.CountAt(at, inquiry);
        for (var place = 0; place < count; place++)
        {
            var wanted = duty.WantedAt(place, count, at, inquiry, null);
            var best = HearingJudge.Best(wanted, deadline, inquiry, out var aspects);
            if (best is null || aspects.WorstOfTheMeeting != Outcome.Met)
                return wanted.Med;
        }

        return null;
    }

    /// <summary>The forum that must come before that of the level; null where none must, or while the level is not clarified.</summary>
    internal static RightForum? StartsIn(MedHeard duty, in Inquiry inquiry)
    {
        if (inquiry.DecisionLevel(duty.DecisionLevelFact) is not { } level)
            return null;
        var at = new DecisionPlace(level, null);
        return duty.CountAt(at, inquiry) is var count and > 1 ? duty.WantedAt(0, count, at, inquiry, null).Med : null;
    }

    /// <summary>A decision that is expected is no evidence that work is affected: that fact must say so, or not be clarified.</summary>
    private static bool AppliesTo(GateCheck check, Inquiry expected)
    {
        var facts = expected.Evidence.Index.Facts;
        foreach (var id in check.AppliesWhen.Facts)
        {
            if (!facts.Facts[facts.PlaceOf(id)].IsReadFromDecisions && expected.Evidence.Facts[facts.PlaceOf(id)]?.By(expected.Instant)?.Value == FactValue.No)
                return false;
        }

        return check.AppliesWhen.Evaluate(expected.Facts) != Truth.No;
    }
}
