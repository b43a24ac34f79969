namespace Fremfaerd.Model;

/// <summary>Which checks of earlier phases later gates judge too.</summary>
internal static class CarriedOver
{
    internal static bool HasChanged(CourseState before, CourseState after) =>
        before.Visits != after.Visits || before.Phase != after.Phase || before.Enrolment != after.Enrolment
        || before.EnteredAt != after.EnteredAt || before.Passages != after.Passages
        || before.Evidence.Skips != after.Evidence.Skips || before.Evidence.Waivers != after.Evidence.Waivers
        || before.Evidence.Breaches != after.Evidence.Breaches;

    internal static IEnumerable<CarriedCheck> By(CourseState state) =>
        Enum.GetValues<Phase>().SelectMany(phase => Of(phase, state).Concat(OfBreaches(phase, state)));

    private static IEnumerable<CarriedCheck> Of(Phase phase, CourseState state)
    {
        var checks = state.Definition.Content.Gates
            .Where(gate => gate.Phase == phase)
            .SelectMany(gate => state.Definition.Index.ChecksOf(gate.Id));
        if (state.IsSkipped(phase))
            return OfSkipped(phase, checks, state);
        return state.IsNotObserved(phase)
            ? checks.Select(check => Unvisited(check, phase, CarriedBecause.NotObserved, state))
            : OfVisited(phase, checks, state);
    }

    /// <summary>The ground must hold, and what law and agreement ask for stays owed.</summary>
    private static IEnumerable<CarriedCheck> OfSkipped(Phase phase, IEnumerable<GateCheck> checks, CourseState state) =>
    [
        new(state.Definition.Index.SkipCheckOf(phase), phase, 0, CarriedBecause.SkipGround),
        .. from check in checks
           where check.Check.Basis is Basis.Law or Basis.Agreement
           select Unvisited(check, phase, CarriedBecause.Skipped, state),
    ];

    /// <summary>What was raised stays on the report also when it has come to its end, with what ended it.</summary>
    private static IEnumerable<CarriedCheck> OfBreaches(Phase phase, CourseState state)
    {
        if (state.Evidence.Breaches.Any(breach => breach.Phase == phase))
            yield return new(state.Definition.Index.BreachCheckOf(phase), phase, state.VisitOf(phase), CarriedBecause.BreachRaised);
    }

    private static CarriedCheck Unvisited(GateCheck check, Phase phase, CarriedBecause why, CourseState state) =>
        new(check, phase, 0, why, IsWaived(check, 0, state))
        {
            IsFromInnerGate = state.Definition.Table.ExitOf(phase) != check.Address.Gate,
            VisitBegan = state.VisitBeganOf(phase),
        };

    private static IEnumerable<CarriedCheck> OfVisited(Phase phase, IEnumerable<GateCheck> checks, CourseState state) =>
        from check in checks
        let visit = state.VisitOf(phase)
        let isWaived = IsWaived(check, visit, state)
        where visit > 0 && phase <= state.Phase && (isWaived || check.Check.HoldsOnwards)
        select new CarriedCheck(check, phase, visit, isWaived ? CarriedBecause.Waived : CarriedBecause.HoldsOnwards, isWaived)
        {
            VisitBegan = state.VisitBeganOf(phase),
            VisitBeganAt = state.MomentOf(state.VisitBeganOf(phase)),
        };

    /// <summary>A waiver that a gate was passed with stays listed, also where it was withdrawn afterwards: the check is owed then.</summary>
    private static bool IsWaived(GateCheck check, int visit, CourseState state) =>
        (state.Evidence.Waivers[check.Place] is { } given && given.Value.Visit == visit
            && given.Place > state.VisitBeganOf(state.Definition.Index.PhaseOf(check.Address.Gate)))
        || state.Passages.Any(passage => state.Stands(passage.Value) && passage.Value.Waivers.Any(used => used.Check == check.Address));
}
