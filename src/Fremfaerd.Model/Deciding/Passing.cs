namespace Fremfaerd.Model;

/// <summary>Going through a gate.</summary>
internal static class Passing
{
    internal static Ruling Through(Transition row, DecisionContext context, Func<Passage, ProcessEvent> happened) =>
        Through(context.Definition.Gate(row.Gate!.Value), context, happened);

    /// <summary>The reasons are made only where the gate is closed and somebody will read them.</summary>
    internal static Ruling Through(Gate gate, DecisionContext context, Func<Passage, ProcessEvent> happened)
    {
        var judged = context.Judge(gate);
        return judged.IsOpen ? happened(context.PassageOf(judged)) : Closed(context.State.ReportOf(judged));
    }

    /// <summary>Where only inner gates are missing, the answer names them.</summary>
    private static Ruling Closed(GateReport report)
    {
        TextValue[] missing =
        [
            .. report.Checks.Where(check => check.ClosesGate).Select(check => $"{check.Address.Code}"),
            .. report.CarriedChecks.Where(check => check.ClosesGate).Select(check => $"{check.Address}"),
        ];
        var ruling = missing.Length > 0
            ? Ruling.No(RefusalTexts.GateClosed, ("gate", $"{report.Gate.Id}"), ("missing", TextValue.List(missing)))
            : InnerGateMissing(report);
        return ruling.With(report);
    }

    private static Ruling InnerGateMissing(GateReport report)
    {
        var unpassed = report.UnpassedInnerGates.Select(gate => (TextValue)$"{gate}").ToArray();
        if (unpassed.Length > 0)
            return Ruling.No(RefusalTexts.InnerGateNotPassed, ("gate", TextValue.List(unpassed)));
        var missing = report.InnerChecks.Where(check => check.ClosesGate).Select(check => (TextValue)$"{check.Address.Code}");
        return Ruling.No(
            RefusalTexts.InnerGateNoLongerHolds,
            ("gate", TextValue.List(report.InnerGatesMissing.Select(gate => (TextValue)$"{gate}"))), ("missing", TextValue.List(missing)));
    }

    internal static GateReport? ExitReport(DecisionContext context) => context.State.Standing == CourseStanding.InPhase
        ? context.Report(context.Definition.Gate(context.Definition.Table.ExitOf(context.State.Phase)))
        : null;
}
