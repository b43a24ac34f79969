namespace Fremfaerd.Model.Readiness;

/// <summary>A check of an earlier phase that later gates judge too, in its own phase and visit; one on breaches also at the gates of its phase.</summary>
internal sealed record CarriedCheck(GateCheck Check, Phase Phase, int Visit, CarriedBecause Why, bool IsWaived = false)
{
    /// <summary>The event that began the visit, and when; 0 where there was none.</summary>
    internal long VisitBegan { get; init; }

    internal Moment? VisitBeganAt { get; init; }

    /// <summary>Whether it stood at an inner gate: then it must be met before later inner gates too, such as go-live.</summary>
    internal bool IsFromInnerGate { get; init; }

    /// <summary>The first phase at whose gates it is judged: a breach closes those of its own phase too (X10).</summary>
    internal Phase From => Why == CarriedBecause.BreachRaised ? Phase : Phase + 1;

    /// <summary>
    /// What must be caught up on, or is owed from a skipped phase, is asked for when a later phase is left. Before later inner gates
    /// too is asked for what stood at an inner gate, and for what a skipped phase owes that must hold onwards. A waiver shows at
    /// every gate.
    /// </summary>
    internal bool IsOnlyForExits => !IsFromInnerGate && !IsWaived
        && (Why == CarriedBecause.NotObserved || (Why == CarriedBecause.Skipped && !Check.Check.HoldsOnwards));
}
