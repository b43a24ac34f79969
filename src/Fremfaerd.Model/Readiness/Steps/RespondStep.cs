namespace Fremfaerd.Model.Readiness;

/// <summary>Respond to a view that was received.</summary>
/// <param name="Viewpoint">The view.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record RespondStep(ViewpointId Viewpoint, Explanation Text) : NextStep(Text)
{
    internal override int Rank => 5;

    internal override string Target => $"respond {Viewpoint}";

    internal static RespondStep To(Viewpoint viewpoint) => new(
        viewpoint.Id, StepTexts.Respond.With(("viewpoint", $"{viewpoint.Id}"), ("party", viewpoint.From.Name)));
}
