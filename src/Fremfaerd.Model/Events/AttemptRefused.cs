namespace Fremfaerd.Model;

/// <summary>Somebody tried to pass a gate or to waive a check and was refused. Nothing changed.</summary>
public sealed record AttemptRefused : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Afvist ({code}): {act}{what}.",
        "Refused ({code}): {act}{what}.");

    /// <summary>Somebody tried to pass a gate or to waive a check and was refused. Nothing changed.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">What was tried.</param>
    /// <param name="code">The code of the refusal.</param>
    /// <param name="checks">How the checks of the gate stood; empty where no gate was asked.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public AttemptRefused(long sequence, Stamp stamp, Attempt what, string code, ValueList<CheckOutcome> checks)
        : base(sequence, stamp) =>
        (What, Code, Checks) = (what.NotNull(), code.NotNull(), checks.NotNull());

    /// <summary>What was tried.</summary>
    public Attempt What { get; }

    /// <summary>The code of the refusal.</summary>
    public string Code { get; }

    /// <summary>How the checks of the gate stood; empty where no gate was asked.</summary>
    public ValueList<CheckOutcome> Checks { get; }

    /// <inheritdoc/>
    public override string Type => "attempt.refused";

    internal override ValueList<CheckOutcome> RecordedOutcomes => Checks;

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("code", Code), ("act", What.Act.Name), ("what", What.Target));

    internal override ProcessCommand AsCommand() => new RecordRefusal(What);

    internal override CourseState ApplyTo(CourseState state) => state;
}
