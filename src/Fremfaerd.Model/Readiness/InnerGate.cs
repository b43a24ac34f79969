namespace Fremfaerd.Model.Readiness;

/// <summary>An inner gate that keeps an exit gate closed: it was not passed, or what it was passed on no longer holds.</summary>
internal sealed record InnerGate(GateId Id, bool IsPassed);
