namespace Fremfaerd.Model.Readiness;

/// <summary>What follows when a fact is clarified in one way.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="AnswerName">The answer in words.</param>
/// <param name="Steps">The steps it brings with it, in order; empty where it brings none or leaves no way forward.</param>
/// <param name="WaysOut">Not empty where this answer leaves no way forward: the courses left.</param>
public sealed record StepBranch(FactValue Answer, TextValue AnswerName, ValueList<NextStep> Steps, ValueList<WayOut> WaysOut);
