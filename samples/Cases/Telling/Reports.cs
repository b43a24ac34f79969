namespace Cases.Telling;

/// <summary>Finds a check in a report.</summary>
internal static class Reports
{
    /// <summary>A check of an earlier phase that the gate judges too.</summary>
    internal static CheckResult Carried(this GateReport report, GateId gate, CheckCode code) =>
        report.CarriedChecks.FirstOrDefault(check => check.Address == new CheckAddress(gate, code))
        ?? throw new BrokenStoryException($"Gate {report.Gate.Id} does not judge {gate}/{code}.");
}
