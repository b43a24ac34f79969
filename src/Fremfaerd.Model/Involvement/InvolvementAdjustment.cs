namespace Fremfaerd.Model.Involvement;

/// <summary>A condition that moves a proposed level or a floor.</summary>
/// <param name="When">The condition; what is not clarified moves nothing.</param>
/// <param name="Level">The level it moves to.</param>
/// <param name="MovesFloor">Whether the floor rises; otherwise the proposed level is set.</param>
public sealed record InvolvementAdjustment(Condition When, InvolvementLevel Level, bool MovesFloor = false);
