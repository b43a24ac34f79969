namespace Fremfaerd.Model;

/// <summary>A decision that changes work, and whether MED was heard before it.</summary>
/// <param name="Course">The process.</param>
/// <param name="Sequence">The number of the event.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Level">The level at which it was taken.</param>
/// <param name="Area">The municipal area of the process, or null.</param>
/// <param name="Outcome">Met, not met or not decidable; null where it was declared from before enrolment, so that nothing was observed, or where no check of the phase's exit asks for MED.</param>
public sealed record HeardDecision(ProcessId Course, long Sequence, Phase Phase, DecisionLevel Level, MunicipalArea? Area, Outcome? Outcome)
{
    /// <summary>The standing decisions of a course that change work, as they had happened by an instant.</summary>
    internal static IEnumerable<HeardDecision> Of(TechnologyProcess course, DateTimeOffset at)
    {
        var (state, enrolment) = (course.State, course.Enrolment!);
        foreach (var entry in state.Evidence.Decisions.Where(entry => entry.Value.IsStandingAndChangesWork && entry.HadHappenedBy(at)))
        {
            var decision = entry.Value;
            yield return new HeardDecision(
                enrolment.Id, entry.Sequence, decision.Phase, decision.Decision.Level, enrolment.Area,
                decision.Visit == 0 ? null : OutcomeOf(entry, InVisitOf(decision, course, at), course.Definition));
        }
    }

    /// <summary>As in the visit it was taken in: what a later visit makes of a meeting changes nothing about what was heard then.</summary>
    private static Inquiry InVisitOf(PhaseDecision decision, TechnologyProcess course, DateTimeOffset at)
    {
        var inquiry = course.State.InquiryAt(decision.Phase, at);
        if (decision.Visit == inquiry.Visit)
            return inquiry;
        var (_, visit) = Timeline.VisitsOf(course).First(entry => entry.Phase == decision.Phase && entry.Visit.Number == decision.Visit);
        return inquiry.In(decision.Phase, decision.Visit, visit.EnteredBy, course.State.MomentOf(visit.EnteredBy));
    }

    private static Outcome? OutcomeOf(Recorded<PhaseDecision> decision, in Inquiry inquiry, ProcessDefinition definition)
    {
        foreach (var check in definition.Index.ChecksOf(definition.Table.ExitOf(inquiry.Phase)))
        {
            if (check.Check.Requirement.Part<MedHeard>() is { } duty)
                return duty.WasInTimeFor(decision, inquiry);
        }

        return null;
    }
}
