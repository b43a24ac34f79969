namespace Fremfaerd.Model.Readiness;

/// <summary>A route of procurement with the grounds it was chosen on, as they read then.</summary>
/// <param name="Route">The route.</param>
/// <param name="Reason">Why, in the words of whoever chose it.</param>
/// <param name="Estimate">The estimated value over the whole term with options; null where it was not clarified.</param>
/// <param name="Threshold">The threshold, the day that selected its value, and the value with its bound and source.</param>
public sealed record ChosenRoute(ProcurementRoute Route, string Reason, Money? Estimate, ParameterUse Threshold)
{
    /// <summary>The route.</summary>
    public ProcurementRoute Route { get; } = Route.Defined();

    /// <summary>Why, in the words of whoever chose it.</summary>
    public string Reason { get; } = Reason.NotNull();

    /// <summary>The threshold, the day that selected its value, and the value with its bound and source.</summary>
    public ParameterUse Threshold { get; } = Threshold.NotNull();
}
