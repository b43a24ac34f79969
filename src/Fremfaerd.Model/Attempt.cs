namespace Fremfaerd.Model;

/// <summary>What somebody tried and was refused: passing a gate, or waiving a check.</summary>
/// <param name="Act">The act.</param>
/// <param name="To">For an advance the phase asked for, else null.</param>
/// <param name="Gate">For an inner gate the gate, else null.</param>
/// <param name="Check">For a waiver the check, else null.</param>
/// <param name="Waiver">For a waiver what was asked for, else null.</param>
public sealed record Attempt(Act Act, Phase? To, GateId? Gate, CheckAddress? Check, Waiver? Waiver)
{
    /// <summary>The act.</summary>
    public Act Act { get; } = Act.Defined();

    /// <summary>For an advance the phase asked for.</summary>
    public Phase? To { get; } = To?.Defined();

    /// <summary>For an inner gate the gate.</summary>
    public GateId? Gate { get; } = Gate?.Given();

    /// <summary>For a waiver the check.</summary>
    public CheckAddress? Check { get; } = Check?.Given();

    /// <summary>What it was tried on, to follow the name of the act.</summary>
    internal TextValue Target => this switch
    {
        { To: { } to } => new LocalizedText($" ({to.NameInSentence.Danish})", $" ({to.NameInSentence.English})"),
        { Gate: { } gate } => $" ({gate})",
        { Check: { } check } => $" ({check})",
        _ => "",
    };

    /// <summary>Whether its texts can be kept: one refused for another reason never had them looked at.</summary>
    internal bool HasTextsToKeep(EntryLimits limits) => Waiver is null || Typed.FirstFault(
        (Waiver.Reason, FieldNames.Reason, limits.Sentence), (Waiver.Reference, FieldNames.Reference, limits.Reference)) is null;

    /// <summary>The command that was tried; null where the parts do not belong together.</summary>
    internal ProcessCommand? Command => this switch
    {
        { Act: Act.Advance, To: { } to, Gate: null, Check: null, Waiver: null } => new AdvanceTo(to),
        { Act: Act.Complete, To: null, Gate: null, Check: null, Waiver: null } => new Complete(),
        { Act: Act.PassGate, To: null, Gate: { } gate, Check: null, Waiver: null } => new PassGate(gate),
        { Act: Act.Waive, To: null, Gate: null, Check: { } check, Waiver: { } waiver } => new Waive(check.Code, waiver, check.Gate),
        _ => null,
    };
}
