namespace Fremfaerd.Model;

/// <summary>A gate passed, with its proof: how every check stood, in which visit, by which definition and rules.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Phase">The phase it belongs to.</param>
/// <param name="Visit">The visit to the phase, from 1.</param>
/// <param name="Status">What the gate answered.</param>
/// <param name="Checks">How each check stood, in the order of the definition.</param>
/// <param name="Definition">The definition it was judged by.</param>
/// <param name="RulesVersion">The version of the library's rules of judgement, from 1.</param>
public sealed record Passage(
    GateId Gate, Phase Phase, int Visit, GateStatus Status, ValueList<CheckOutcome> Checks,
    DefinitionReference Definition, int RulesVersion);
