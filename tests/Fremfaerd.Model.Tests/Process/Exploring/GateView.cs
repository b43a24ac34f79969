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
            var waived = _process.Waivers.LastOrDefault(waiver => waiver.Value.Check == address)?.Value.Visit == visits;
            // What stood at an inner gate, or was waived, is asked for at inner gates too; the rest when a later phase is left.
            var isAsked = isExit || from.Kind == GateKind.Inner || waived;
            if (skipped ? isAsked && check.Basis is Basis.Law or Basis.Agreement : visits == 0 ? isAsked : waived || check.HoldsOnwards)
                yield return address;
        }
    }

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
