namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>A gate of the current phase as its report shows it, with our own reading of whether it lets through.</summary>
internal sealed class GateView
{
    private readonly TechnologyProcess _process;

    internal GateView(Gate gate, TechnologyProcess process)
    {
        (Gate, _process) = (gate, process);
        Report = process.Assess(gate.Id, Try.TimeOf(process.Sequence + 1));
        IsPassed = process.Passages.Any(passage => passage.Value.Gate == gate.Id && passage.Value.Visit == process.VisitsOf(gate.Phase));
        var inner = process.Definition.Content.Gates.Where(one => one.Phase == gate.Phase && one.Kind == GateKind.Inner && gate.Kind == GateKind.Exit);
        IsOpen = !Report.Checks.Concat(Report.CarriedChecks).Any(Closes) && !inner.Any(one => KeepsClosed(new GateView(one, process)));
        HasWaivers = Report.AllChecks.Any(check => check.Outcome == Outcome.Waived);
    }

    internal Gate Gate { get; }

    internal GateReport Report { get; }

    internal bool IsPassed { get; }

    internal bool IsOpen { get; }

    internal bool HasWaivers { get; }

    /// <summary>The checks of earlier phases that must be among those carried here.</summary>
    internal IEnumerable<CheckAddress> MustCarry() =>
        from gate in _process.Definition.Content.Gates
        where gate.Phase < _process.Phase
        from address in Carried(gate)
        select address;

    private IEnumerable<CheckAddress> Carried(Gate from)
    {
        var checks = _process.Definition.Content.Checks.Where(check => check.Gates.Contains(from.Id));
        var (isExit, skipped) = (Gate.Kind == GateKind.Exit, _process.Skips.Any(skip => skip.Value.Phase == from.Phase));
        if (skipped && from.Kind == GateKind.Exit)
            yield return new(from.Id, "SKIP");
        foreach (var check in checks)
        {
            var address = new CheckAddress(from.Id, check.Code);
            var visits = _process.VisitsOf(from.Phase);
            var waived = IsWaived(address, from.Phase, visits) || WasPassedWith(address);
            // What stood at an inner gate, was waived, or is owed and must hold onwards, is asked for at inner gates too; the rest when a later phase is left.
            var isAsked = isExit || from.Kind == GateKind.Inner || waived || (skipped && check.HoldsOnwards);
            if (skipped ? isAsked && check.Basis is Basis.Law or Basis.Agreement : visits == 0 ? isAsked : waived || check.HoldsOnwards)
                yield return address;
        }
    }

    /// <summary>A waiver in a phase never entered ends with a return to before it.</summary>
    private bool IsWaived(CheckAddress address, Phase phase, int visits) =>
        _process.Waivers.LastOrDefault(waiver => waiver.Value.Check == address) is { } given && given.Value.Visit == visits
        && (visits > 0 || !_process.History.OfType<PhaseReturned>().Any(back => back.To <= phase && back.Sequence > given.Place));

    /// <summary>What a gate that still counts as passed was passed with stays listed, also where the waiver is gone.</summary>
    private bool WasPassedWith(CheckAddress address) => _process.Passages.Any(
        passage => passage.Value.Phase <= _process.Phase && passage.Value.Visit == _process.VisitsOf(passage.Value.Phase)
            && passage.Value.Waivers.Any(used => used.Check == address));

    /// <summary>An inner gate must be passed in this visit and still hold, unless no blocking check of it applies.</summary>
    private static bool KeepsClosed(GateView inner)
    {
        var blocking = inner.Report.Checks.Where(check => check.Check.Severity == Severity.Blocking);
        return inner.IsPassed ? blocking.Any(Closes) : blocking.Any(check => check.Outcome != Outcome.NotApplicable);
    }

    /// <summary>Of a phase before enrolment only law and what the definition marks can close, and only while it can still be met.</summary>
    private static bool Closes(CheckResult check) =>
        check.Check.Severity == Severity.Blocking && check.Outcome is Outcome.Unmet or Outcome.Indeterminate
        && (check.Carried != CarriedBecause.NotObserved
            || ((check.Check.NeededWheneverEnrolled || check.Check.Basis == Basis.Law) && (check.ClosesGate || check.WayOut is null)));
}
