namespace Fremfaerd.Model.Readiness;

/// <summary>A gate that was passed, and the instant it was judged at: that day keeps selecting dated parameters.</summary>
internal sealed record PassedGate(GateId Gate, int Visit, DateTimeOffset JudgedAt);
