namespace Fremfaerd.Model.Phases;

/// <summary>Where a check stands: the same code may stand at several gates.</summary>
public readonly record struct CheckAddress
{
    /// <summary>A gate and a check of it.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="code">The check.</param>
    /// <exception cref="ArgumentException">One of them is <c>default</c>.</exception>
    public CheckAddress(GateId gate, CheckCode code) => (Gate, Code) = (gate.Given(), code.Given());

    /// <summary>The gate.</summary>
    public GateId Gate { get; }

    /// <summary>The check.</summary>
    public CheckCode Code { get; }

    /// <summary>Gate and code, for example <c>decision-exit/F2-R2</c>.</summary>
    /// <returns>The address on one line.</returns>
    public override string ToString() => $"{Gate}/{Code}";

    internal CheckAddress Given()
    {
        _ = Gate.Given();
        return this;
    }
}
