using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>The checks of a gate report: each once, those that close it first.</summary>
internal static class ChecksPart
{
    private static readonly LocalizedText Closing = new("Det lukker porten", "What keeps the gate closed");

    private static readonly LocalizedText Inner = new("Indre porte, der mangler", "Inner gates missing");

    private static readonly LocalizedText Open = new("Det skal der holdes øje med", "What to keep an eye on");

    private static readonly LocalizedText Settled = new("Tjek, der er på plads", "Checks that are settled");

    private static readonly LocalizedText Carried = new("Fra andre porte, på plads", "From other gates, settled");

    private static readonly LocalizedText OwnChecks = new("Portens egne tjek", "The gate’s own checks");

    private static readonly LocalizedText OtherChecks = new("Tjek, der følger med fra andre porte", "Checks carried from other gates");

    private static readonly LocalizedText Check = new("Tjek", "Check");

    private static readonly LocalizedText Outcome = new("Udfald", "Outcome");

    private static readonly LocalizedText Weight = new("Vægt og grundlag", "Weight and basis");

    private static readonly LocalizedText Why = new("Hvorfor", "Why");

    private static readonly LocalizedText From = new("Følger med fra", "Carried from");

    private static readonly LocalizedText Passed = new("{gate}: passeret på vejen hertil", "{gate}: passed on the way here");

    internal static Block? ThatClose(Pen pen, GateReport report) => Parts.Section(
        pen.Say(Closing),
        [
            report.InnerGatesMissing.Count == 0
                ? null
                : Parts.Terms(pen, (Inner, Line.Join("\n", report.InnerGatesMissing.Select(gate => pen.Say(pen.Definition.Gate(gate).Name))))),
            .. All(report).Where(check => check.ClosesGate).Select(check => CheckLines.InFull(pen, check)),
        ]);

    internal static Block? ToMind(Pen pen, GateReport report) => Parts.Section(
        pen.Say(Open), All(report).Where(check => !check.ClosesGate && !IsSettled(check)).Select(check => CheckLines.InFull(pen, check)));

    internal static IEnumerable<Block?> InPlace(Pen pen, GateReport report)
    {
        var (own, others) = (report.Checks.Where(IsSettled).ToArray(), report.InnerChecks.Concat(report.CarriedChecks).Where(IsSettled).ToArray());
        yield return own.Length == 0
            ? null
            : new Section(pen.Say(Settled), [new Table(pen.Say(OwnChecks), [pen.Say(Check), pen.Say(Outcome), pen.Say(Weight), pen.Say(Why)], [.. own.Select(check => Row(pen, check, CheckLines.WeightOf(pen, check.Check)))])]);
        yield return others.Length == 0
            ? null
            : new Section(pen.Say(Carried), [new Table(pen.Say(OtherChecks), [pen.Say(Check), pen.Say(Outcome), pen.Say(From), pen.Say(Why)], [.. others.Select(check => Row(pen, check, Origin(pen, check)))])]);
    }

    internal static IEnumerable<CheckResult> All(GateReport report) => report.Checks.Concat(report.InnerChecks).Concat(report.CarriedChecks);

    private static Cell[] Row(Pen pen, CheckResult result, Line place) =>
    [
        Line.Code(result.Check.Code.ToString()) + " " + pen.Say(result.Check.Text),
        new(pen.Say(result.Outcome.Name), result.Outcome == Model.Readiness.Outcome.Met ? Tone.Good : Tone.Quiet),
        place,
        CheckLines.InShort(pen, result),
    ];

    private static Line Origin(Pen pen, CheckResult result) =>
        (CheckLines.CarriedFrom(pen, result) ?? pen.Say(Passed.With(("gate", pen.Definition.Gate(result.Address.Gate).Name)))) + "\n" + CheckLines.WeightOf(pen, result.Check);

    private static bool IsSettled(CheckResult check) =>
        check.Outcome is Model.Readiness.Outcome.Met or Model.Readiness.Outcome.NotApplicable && check.Waiver is null && !check.IsDeclared && !check.ClosesGate;
}
