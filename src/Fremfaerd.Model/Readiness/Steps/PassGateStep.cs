namespace Fremfaerd.Model.Readiness;

/// <summary>Pass an inner gate, once its own checks are met.</summary>
/// <param name="Gate">The inner gate.</param>
/// <param name="OnlyIfNeeded">Whether it depends on the steps before it: where no blocking check of the gate comes to apply, nothing has to be passed.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record PassGateStep(GateId Gate, bool OnlyIfNeeded, Explanation Text) : NextStep(Text)
{
    /// <summary>The inner gate.</summary>
    public GateId Gate { get; } = Gate.Given();

    internal override int Rank => 9;

    internal override string Target => $"pass {Gate}";
}
