namespace Fremfaerd.Model;

/// <summary>Holds what was planned against what was held, by the code that judges the gates.</summary>
internal static class InvolvementLines
{
    internal static IReadOnlyList<InvolvementLine> Of(ProcessDefinition definition, Inquiry inquiry)
    {
        var plan = definition.PlanFor(inquiry.Facts, new PlanReading(inquiry.Evidence.Plans, inquiry.Phase, inquiry.Instant));
        return ValueList.From(plan.Where(row => row.Level is not null && (row.Subcourse is null || IsPlannedFor(row))).Select(row => LineOf(row, inquiry)));
    }

    /// <summary>A shorter sequence has a line for those whom the plan names in it; the others follow the phase.</summary>
    private static bool IsPlannedFor(PlannedInvolvement row) => row.PlannedBy?.Value.Plan.Subcourse?.Id == row.Subcourse!.Id;

    private static InvolvementLine LineOf(PlannedInvolvement row, in Inquiry inquiry)
    {
        var asked = row.Owed > row.Level ? row.Owed.Value : row.Level!.Value;
        var requirement = new PartiesInvolved([row.Party], asked) { Before = InvolvedBefore.Decision, Subcourse = row.Subcourse?.Id };
        var trace = new Trace();
        var outcome = requirement.JudgeAlone(inquiry, trace);
        return new InvolvementLine(
            row, asked, HeldWith(requirement, inquiry), outcome, ValueList.From(trace.Findings), ValueList.From(trace.Steps), trace.WayOut);
    }

    private static ValueList<Recorded<HeldInvolvement>> HeldWith(PartiesInvolved requirement, Inquiry inquiry)
    {
        var wanted = requirement.WantedAt(0, 1, default, inquiry, null);
        return ValueList.From(inquiry.Evidence.Involvements.Where(held => inquiry.Concerns(held) && wanted.Accepts(held.Value)));
    }
}
