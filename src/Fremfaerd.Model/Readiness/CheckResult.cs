namespace Fremfaerd.Model.Readiness;

/// <summary>How one check stands, and why. The reasons are made when first read. Safe to share between threads.</summary>
public sealed class CheckResult
{
    private readonly JudgedGate _gate;
    private readonly int _place;
    private Trace? _trace;

    internal CheckResult(JudgedGate gate, int place) => (_gate, _place) = (gate, place);

    /// <summary>The check, with its text, weight, basis, rationale and source.</summary>
    public ReadinessCheck Check => Judged.Check.Check;

    /// <summary>The gate and code.</summary>
    public CheckAddress Address => Judged.Check.Address;

    /// <summary>Why a check of an earlier phase, or one on breaches, is judged at this gate too; null for the gate's own checks.</summary>
    public CarriedBecause? Carried => Judged.Carried?.Why;

    /// <summary>The phase it is carried from; the gate's own for a breach raised there.</summary>
    internal Phase? CarriedFrom => Judged.Carried?.Phase;

    /// <summary>How it stands.</summary>
    public Outcome Outcome => _gate.Outcomes[_place].Outcome;

    /// <summary>Whether it keeps the gate closed.</summary>
    public bool ClosesGate => Judged.Closes(Outcome, _gate.Inquiry);

    /// <summary>What was found, each with a permanent code and the values used.</summary>
    public IReadOnlyList<Finding> Findings => Trace.Findings.AsReadOnly();

    /// <summary>The sequence numbers of the events it rests on, ascending.</summary>
    public IReadOnlyList<long> Events => ValueList.From(Trace.Events.Distinct().Order());

    /// <summary>The dated parameters it was judged by, each with the day that selected its value.</summary>
    public ValueList<ParameterUse> Parameters => Judged.Check.ReadsParameters ? ValueList.From(Trace.Parameters.Distinct()) : [];

    /// <summary>What would meet it, for this check alone; empty where it is met. Where <see cref="WayOut"/> is given they do not suffice.</summary>
    public IReadOnlyList<NextStep> Remedies => Trace.Steps.AsReadOnly();

    /// <summary>The courses left where no step can heal it, or null.</summary>
    public Explanation? WayOut => Trace.WayOut;

    /// <summary>The waiver on record for it in this visit, or null; whether it still holds the outcome and the findings say.</summary>
    public UsedWaiver? Waiver => Trace.Waiver;

    /// <summary>Whether it counts as met only because somebody declared it, without evidence.</summary>
    public bool IsDeclared => Outcome == Outcome.Met && Trace.Findings.Exists(finding => finding.Code == WaiverFindings.Declared.Code);

    /// <summary>Why it stands as it does.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One or more sentences.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public string Explain(Language language) =>
        string.Join(' ', Trace.Findings.Select(finding => finding.Text.In(language.Defined())));

    private JudgedCheck Judged => _gate.Checks[_place];

    private Trace Trace => _trace ?? LazyInitializer.EnsureInitialized(ref _trace, () => _gate.TraceOf(_place));
}
