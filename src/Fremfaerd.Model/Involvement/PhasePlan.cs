namespace Fremfaerd.Model.Involvement;

/// <summary>An entry of the plan, and the visit to the phase it was made for.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Visit">The visit, from 1; for a phase ahead the visit to come.</param>
/// <param name="Plan">The entry.</param>
public sealed record PhasePlan(Phase Phase, int Visit, InvolvementPlan Plan)
{
    internal bool IsAbout(Phase phase, Party party, SubcourseId? subcourse) =>
        Phase == phase && Plan.Party == party && Plan.Subcourse?.Id == subcourse;
}
