using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>Which checks of earlier phases later gates judge too.</summary>
internal static class CarriedOver
{
    internal static bool HasChanged(CourseState before, CourseState after) =>
        before.Visits != after.Visits || before.Phase != after.Phase || before.Enrolment != after.Enrolment
        || before.EnteredAt != after.EnteredAt || before.Passages != after.Passages
        || before.Evidence.Skips != after.Evidence.Skips || before.Evidence.Waivers != after.Evidence.Waivers
        || before.Evidence.Breaches != after.Evidence.Breaches;

    internal static ImmutableArray<CarriedCheck> By(CourseState state)
    {
        var carried = new List<CarriedCheck>();
        var used = UsedWaivers(state);
        foreach (var phase in Enum.GetValues<Phase>())
        {
            Add(carried, phase, used, state);
            // What was raised stays on the report also when it has come to its end, with what ended it.
            if (state.Evidence.Breaches.Any(breach => breach.Phase == phase))
                carried.Add(new(state.Definition.Index.BreachCheckOf(phase), phase, state.VisitOf(phase), CarriedBecause.BreachRaised));
        }

        return [.. carried];
    }

    private static void Add(List<CarriedCheck> carried, Phase phase, HashSet<CheckAddress> used, CourseState state)
    {
        var (isSkipped, isNotObserved) = (state.IsSkipped(phase), state.IsNotObserved(phase));
        if (isSkipped)
            carried.Add(new(state.Definition.Index.SkipCheckOf(phase), phase, 0, CarriedBecause.SkipGround));
        foreach (var check in state.Definition.Index.ChecksOf(phase))
        {
            if (isSkipped && check.Check.Basis is Basis.Law or Basis.Agreement)
                carried.Add(Unvisited(check, phase, CarriedBecause.Skipped, used, state));
            else if (!isSkipped && isNotObserved)
                carried.Add(Unvisited(check, phase, CarriedBecause.NotObserved, used, state));
            else if (!isSkipped && Visited(check, phase, used, state) is { } visited)
                carried.Add(visited);
        }
    }

    private static CarriedCheck Unvisited(GateCheck check, Phase phase, CarriedBecause why, HashSet<CheckAddress> used, CourseState state) =>
        new(check, phase, 0, why, IsWaived(check, 0, used, state))
        {
            IsFromInnerGate = state.Definition.Table.ExitOf(phase) != check.Address.Gate,
            VisitBegan = state.VisitBeganOf(phase),
        };

    private static CarriedCheck? Visited(GateCheck check, Phase phase, HashSet<CheckAddress> used, CourseState state)
    {
        var visit = state.VisitOf(phase);
        if (visit == 0 || phase > state.Phase)
            return null;
        var isWaived = IsWaived(check, visit, used, state);
        if (!isWaived && !check.Check.HoldsOnwards)
            return null;
        return new(check, phase, visit, isWaived ? CarriedBecause.Waived : CarriedBecause.HoldsOnwards, isWaived)
        {
            VisitBegan = state.VisitBeganOf(phase),
            VisitBeganAt = state.MomentOf(state.VisitBeganOf(phase)),
        };
    }

    /// <summary>A waiver that a gate was passed with stays listed, also where it was withdrawn afterwards: the check is owed then.</summary>
    private static bool IsWaived(GateCheck check, int visit, HashSet<CheckAddress> used, CourseState state) =>
        (state.Evidence.Waivers[check.Place] is { } given && given.Value.Visit == visit
            && given.Place > state.VisitBeganOf(state.Definition.Index.PhaseOf(check.Address.Gate)))
        || used.Contains(check.Address);

    /// <summary>The checks that were waived when a gate was passed that still counts as passed.</summary>
    private static HashSet<CheckAddress> UsedWaivers(CourseState state)
    {
        var used = new HashSet<CheckAddress>();
        foreach (var passage in state.Passages)
        {
            if (state.Stands(passage.Value))
                used.UnionWith(passage.Value.Waivers.Select(waiver => waiver.Check));
        }

        return used;
    }
}
