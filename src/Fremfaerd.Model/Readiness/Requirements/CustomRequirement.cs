namespace Fremfaerd.Model.Readiness;

/// <summary>
/// A host's own requirement: a pure function of the evidence. It is asked twice; one that throws, answers nothing
/// or answers differently leaves the check undecidable, so a blocking check keeps its gate closed.
/// </summary>
public sealed record CustomRequirement : Requirement
{
    /// <summary>A host's own requirement.</summary>
    /// <param name="id">A permanent id; with the version it stands for the function in the definition's content hash.</param>
    /// <param name="version">Raised whenever the function changes, from 1.</param>
    /// <param name="judge">The function. It must not keep state, and may be called from several threads.</param>
    /// <param name="step">What to do when it is unmet, or null where no step can heal it.</param>
    /// <exception cref="ArgumentException">The id has not the form of a code, or the version is below 1.</exception>
    public CustomRequirement(string id, int version, Func<EvidenceView, CustomVerdict?> judge, LocalizedText? step)
    {
        Id = Identifier.Checked(id, "requirement id");
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (step?.Placeholders.Count > 0)
            throw new ArgumentException("A step has no values to fill placeholders with. Write it out.", nameof(step));
        (Version, Function, Step) = (version, judge.NotNull(), step);
    }

    /// <summary>The permanent id.</summary>
    public string Id { get; }

    /// <summary>The version of the function.</summary>
    public int Version { get; }

    /// <summary>What to do when it is unmet, or null.</summary>
    public LocalizedText? Step { get; }

    internal Func<EvidenceView, CustomVerdict?> Function { get; }

    internal override string Canonical => $"custom({Id}; {Version})";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        if (Recorded(inquiry, check) is { } recorded)
        {
            trace?.Add(FindingTexts.CustomRecorded, ("requirement", Id));
            return recorded;
        }
        var view = new EvidenceView(inquiry);
        var (verdict, fault) = Ask(view);
        if (fault is null && (Ask(view) is not { Fault: null, Verdict.Outcome: var again } || again != verdict!.Outcome))
            fault = FindingTexts.CustomUnstable;
        if (fault is null)
            return Explained(verdict!, trace);
        trace?.Add(fault, ("requirement", Id));
        return Outcome.Indeterminate;
    }

    /// <summary>The outcome a passage keeps; a check that was let go had not been met.</summary>
    private static Outcome? Recorded(in Inquiry inquiry, GateCheck check) => inquiry.RecordedOutcome(check.Address) switch
    {
        Outcome.Waived => Outcome.Unmet,
        { } recorded when IsVerdict(recorded) => recorded,
        _ => null,
    };

    private (CustomVerdict? Verdict, CodedText? Fault) Ask(EvidenceView view)
    {
        try
        {
            var verdict = Function(view);
            var usable = verdict is { Why: not null } && IsVerdict(verdict.Outcome);
            return (verdict, usable ? null : FindingTexts.CustomNothing);
        }
#pragma warning disable CA1031 // Whatever the host's function throws, the gate answers: it stays closed.
        catch (Exception)
#pragma warning restore CA1031
        {
            return (null, FindingTexts.CustomThrew);
        }
    }

    private static bool IsVerdict(Outcome outcome) => outcome is Outcome.Met or Outcome.Unmet or Outcome.Indeterminate;

    private Outcome Explained(CustomVerdict verdict, Trace? trace)
    {
        trace?.Findings.Add(new Finding($"custom.{Id}", verdict.Why));
        if (trace is not null && verdict.Outcome != Outcome.Met && Step is not null)
            trace.Steps.Add(new CustomStep(Id, Step.With()));
        return verdict.Outcome;
    }
}
