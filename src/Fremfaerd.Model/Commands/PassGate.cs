namespace Fremfaerd.Model;

/// <summary>Pass an inner gate of the current phase, for example <c>go-live</c>. Refused with <c>gate.*</c> or <c>course.*</c>.</summary>
/// <param name="Gate">The gate.</param>
public sealed record PassGate(GateId Gate) : ProcessCommand
{
    /// <summary>The gate.</summary>
    public GateId Gate { get; } = Gate.Given();

    internal override Act Act => Act.PassGate;

    internal override string? Item => null;

    internal override Ruling Decide(DecisionContext context)
    {
        if (Find(context) is not { } gate)
            return Known.NoGate(Gate, context);
        if (Moving.Fault(context.State) is { } fault)
            return fault;
        if (gate.Kind != GateKind.Inner)
            return Ruling.No(RefusalTexts.GateNotInner, ("gate", $"{Gate}"));
        if (gate.Phase != context.State.Phase)
            return Ruling.No(RefusalTexts.GateNotCurrent, ("gate", $"{Gate}"), ("other", gate.Phase.NameInSentence), ("phase", context.State.Phase.NameInSentence));
        if (context.State.HasPassed(Gate, DateTimeOffset.MaxValue))
            return Ruling.No(RefusalTexts.GateAlreadyPassed, ("gate", $"{Gate}"));
        return Passing.Through(gate, context, passage => new GatePassed(context.Sequence, context.Stamp, passage));
    }

    internal override Attempt? AsAttempt(DecisionContext context) => Find(context) is null ? null : new(Act, null, Gate, null, null);

    internal override GateReport? ReportFor(DecisionContext context) => Find(context) is { } gate ? context.Report(gate) : null;

    private Gate? Find(DecisionContext context) => context.Definition.Index.FindGate(Gate);
}
