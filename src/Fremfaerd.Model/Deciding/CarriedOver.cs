using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>Which checks of earlier phases later gates judge too.</summary>
internal static class CarriedOver
{
    internal static bool HasChanged(CourseState before, CourseState after) =>
        (!ReferenceEquals(before.Progress, after.Progress) && HasMoved(before.Progress, after.Progress))
        || before.Evidence.Skips != after.Evidence.Skips || before.Evidence.Waivers != after.Evidence.Waivers
        || before.Evidence.Breaches != after.Evidence.Breaches;

    private static bool HasMoved(CourseProgress before, CourseProgress after) =>
        before.Visits != after.Visits || before.Phase != after.Phase || before.Enrolment != after.Enrolment
        || before.EnteredAt != after.EnteredAt || before.Passages != after.Passages;

    internal static ImmutableArray<CarriedCheck> By(CourseState state)
    {
        var carried = ImmutableArray.CreateBuilder<CarriedCheck>();
        var used = UsedWaivers(state);
        for (var phase = Phase.Idea; phase <= Phase.Implementation; phase++)
        {
            if (state.IsSkipped(phase))
                AddSkipped(carried, phase, used, state);
            else if (state.IsNotObserved(phase))
                AddNotObserved(carried, phase, used, state);
            else if (state.VisitOf(phase) > 0 && phase <= state.Phase)
                AddVisited(carried, phase, used, state);
            // What was raised stays on the report also when it has come to its end, with what ended it.
            if (HasBreach(phase, state))
                carried.Add(new(state.Definition.Index.BreachCheckOf(phase), phase, state.VisitOf(phase), CarriedBecause.BreachRaised));
        }

        return carried.DrainToImmutable();
    }

    private static void AddSkipped(ImmutableArray<CarriedCheck>.Builder carried, Phase phase, HashSet<CheckAddress>? used, CourseState state)
    {
        carried.Add(new(state.Definition.Index.SkipCheckOf(phase), phase, 0, CarriedBecause.SkipGround));
        foreach (var check in state.Definition.Index.ChecksOf(phase))
        {
            if (check.Check.Basis is Basis.Law or Basis.Agreement)
                carried.Add(Unvisited(check, phase, CarriedBecause.Skipped, used, state));
        }
    }

    private static void AddNotObserved(ImmutableArray<CarriedCheck>.Builder carried, Phase phase, HashSet<CheckAddress>? used, CourseState state)
    {
        foreach (var check in state.Definition.Index.ChecksOf(phase))
        {
            var isPlain = state.VisitBeganOf(phase) == 0 && !IsWaived(check, 0, used, state);
            carried.Add(isPlain ? state.Definition.Index.UnobservedOf(check) : Unvisited(check, phase, CarriedBecause.NotObserved, used, state));
        }
    }

    private static CarriedCheck Unvisited(GateCheck check, Phase phase, CarriedBecause why, HashSet<CheckAddress>? used, CourseState state) =>
        new(check, phase, 0, why, IsWaived(check, 0, used, state))
        {
            IsFromInnerGate = state.Definition.Table.ExitOf(phase) != check.Address.Gate,
            VisitBegan = state.VisitBeganOf(phase),
        };

    private static void AddVisited(ImmutableArray<CarriedCheck>.Builder carried, Phase phase, HashSet<CheckAddress>? used, CourseState state)
    {
        var visit = state.VisitOf(phase);
        foreach (var check in state.Definition.Index.ChecksOf(phase))
        {
            var isWaived = IsWaived(check, visit, used, state);
            if (!isWaived && !check.Check.HoldsOnwards)
                continue;
            carried.Add(new(check, phase, visit, isWaived ? CarriedBecause.Waived : CarriedBecause.HoldsOnwards, isWaived)
            {
                VisitBegan = state.VisitBeganOf(phase),
                VisitBeganAt = state.MomentOf(state.VisitBeganOf(phase)),
            });
        }
    }

    private static bool HasBreach(Phase phase, CourseState state)
    {
        foreach (var breach in state.Evidence.Breaches)
        {
            if (breach.Phase == phase)
                return true;
        }

        return false;
    }

    /// <summary>A waiver that a gate was passed with stays listed, also where it was withdrawn afterwards: the check is owed then.</summary>
    private static bool IsWaived(GateCheck check, int visit, HashSet<CheckAddress>? used, CourseState state) =>
        (state.Evidence.Waivers[check.Place] is { } given && given.Value.Visit == visit
            && given.Place > state.VisitBeganOf(state.Definition.Index.PhaseOf(check.Address.Gate)))
        || used?.Contains(check.Address) == true;

    /// <summary>The checks that were waived when a gate was passed that still counts as passed; null where there are none.</summary>
    private static HashSet<CheckAddress>? UsedWaivers(CourseState state)
    {
        HashSet<CheckAddress>? used = null;
        foreach (var passage in state.Passages)
        {
            if (passage.Value.Waivers.Count > 0 && state.Stands(passage.Value))
                (used ??= []).UnionWith(passage.Value.Waivers.Select(waiver => waiver.Check));
        }

        return used;
    }
}
