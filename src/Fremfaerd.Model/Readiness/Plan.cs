namespace Fremfaerd.Model.Readiness;

/// <summary>What opens a gate.</summary>
/// <param name="Steps">The steps in order: doing all of them opens the gate, leaving one out does not. Empty where it is open, or where there is no way forward.</param>
/// <param name="WaysOut">Not empty where there is no way forward from here: the courses left, by check.</param>
internal sealed record Plan(ValueList<NextStep> Steps, ValueList<WayOut> WaysOut);
