namespace Fremfaerd.Model;

/// <summary>A gate passed, with its proof: how every check stood, in which visit, by which definition and rules.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Phase">The phase it belongs to.</param>
/// <param name="Visit">The visit to the phase, from 1.</param>
/// <param name="Status">What the gate answered.</param>
/// <param name="Checks">How each check stood, in the order of the definition; for an exit gate also those of the inner gates passed on the way, and those carried from earlier phases.</param>
/// <param name="Definition">The definition it was judged by.</param>
/// <param name="RulesVersion">The version of the library's rules of judgement, from 1.</param>
public sealed record Passage(
    GateId Gate, Phase Phase, int Visit, GateStatus Status, ValueList<CheckOutcome> Checks,
    DefinitionReference Definition, int RulesVersion)
{
    /// <summary>The gate.</summary>
    public GateId Gate { get; } = Gate.Given();

    /// <summary>The phase it belongs to.</summary>
    public Phase Phase { get; } = Phase.Defined();

    /// <summary>What the gate answered.</summary>
    public GateStatus Status { get; } = Status.Defined();

    /// <summary>How each check stood, in the order of the definition; for an exit gate also those of the inner gates passed on the way, and those carried from earlier phases.</summary>
    public ValueList<CheckOutcome> Checks { get; } = Checks.NotNull();

    /// <summary>The values of dated parameters the checks were judged by, each once, with the day that selected it.</summary>
    public ValueList<ParameterUse> Parameters { get; init => field = value.NotNull(); } = [];

    /// <summary>The definition it was judged by.</summary>
    public DefinitionReference Definition { get; } = Definition.NotNull();

    /// <summary>The waivers it was passed with.</summary>
    public ValueList<UsedWaiver> Waivers { get; init => field = value.NotNull(); } = [];
}
