namespace Fremfaerd.Model.Readiness;

/// <summary>A phase that was taken off the route, and on which ground.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Ground">The ground; it is judged anew at every later gate.</param>
public sealed record PhaseSkip(Phase Phase, SkipGround Ground);
