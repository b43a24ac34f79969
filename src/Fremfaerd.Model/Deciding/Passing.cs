namespace Fremfaerd.Model;

/// <summary>Going through a gate.</summary>
internal static class Passing
{
    internal static Ruling Through(Transition row, DecisionContext context, Func<Passage, ProcessEvent> happened)
    {
        var report = context.Report(context.Definition.Gate(row.Gate!.Value));
        if (!report.IsOpen)
            return Closed(report);
        return UnpassedInnerGate(context) is { } inner
            ? Ruling.No(RefusalTexts.InnerGateNotPassed, ("gate", $"{inner.Id}")).With(context.Report(inner))
            : happened(DecisionContext.PassageOf(report));
    }

    internal static Ruling Closed(GateReport report) => Ruling.No(
        RefusalTexts.GateClosed,
        ("gate", $"{report.Gate.Id}"),
        ("missing", TextValue.List(report.Checks.Where(check => check.ClosesGate).Select(check => (TextValue)$"{check.Address.Code}"))))
        .With(report);

    internal static GateReport? ExitReport(DecisionContext context) => context.State.Standing == CourseStanding.InPhase
        ? context.Report(context.Definition.Gate(context.Definition.Table.ExitOf(context.State.Phase)))
        : null;

    /// <summary>An inner gate must be passed in this visit, unless no blocking check of it can apply.</summary>
    private static Gate? UnpassedInnerGate(DecisionContext context)
    {
        foreach (var id in context.Definition.Table.InnerGatesOf(context.State.Phase))
        {
            var checks = context.Definition.Index.ChecksOf(id);
            if (!context.State.HasPassed(id) && !GateJudge.CanBeLeftOut(checks, context.InquiryAt(context.State.Phase)))
                return context.Definition.Gate(id);
        }

        return null;
    }
}
