using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>The report of a gate as a note: the verdict, what keeps it closed and what opens it, then every check and question.</summary>
internal static class GateNote
{
    private static readonly LocalizedText Title = new("Portrapport: {gate}", "Gate report: {gate}");

    private static readonly LocalizedText Phase = new("Fase", "Phase");

    private static readonly LocalizedText Gate = new("Port", "Gate");

    private static readonly LocalizedText Standing = new("Portens stilling", "Standing of the gate");

    private static readonly LocalizedText Visit = new("Besøg i fasen", "Visit to the phase");

    private static readonly LocalizedText NotVisited = new("ingen", "none");

    private static readonly LocalizedText Open = new("Porten er åben", "The gate is open");

    private static readonly LocalizedText Closed = new("Porten er lukket", "The gate is closed");

    private static readonly LocalizedText Waived = new("Porten er åben med dispensation", "The gate is open with waivers");

    private static readonly LocalizedText Counts = new("Portens egne tjek: {counts}.", "The gate’s own checks: {counts}.");

    private static readonly LocalizedText CarriedCounts = new("Tjek fra andre porte: {counts}.", "Checks from other gates: {counts}.");

    private static readonly LocalizedText NotThen = new(
        "Forløbet var ikke tilmeldt på det tidspunkt, så porten er lukket.", "The process was not enrolled at that moment, so the gate is closed.");

    internal static Document Write(Course course, GateId? gate)
    {
        var (pen, report) = (new Pen(course), gate is { } id ? course.Process.Assess(id, course.At) : course.Process.Assess(course.At));
        var title = pen.Say(Title.With(("gate", report.Gate.Name)));
        Block?[] blocks =
        [
            Verdict(pen, report),
            AboutCourse.Of(pen,
            [
                (Phase, pen.Say(report.Gate.Phase.Name)),
                (Gate, pen.Say(report.Gate.Name) + " (" + Line.Code(report.Gate.Id.ToString()) + ")"),
                (Visit, report.Visit == 0 ? pen.Say(NotVisited) : Line.Own(report.Visit.ToString(CultureInfo.InvariantCulture))),
                (Standing, pen.Say(report.Standing.Name)),
            ]),
            ChecksPart.ThatClose(pen, report),
            .. StepsPart.Of(pen, report),
            ChecksPart.ToMind(pen, report),
            WaiversPart.Of(pen, report),
            .. ChecksPart.InPlace(pen, report),
            .. QuestionsPart.Of(pen, report),
        ];
        return pen.Document(title, [.. blocks, EventsAppendix.Of(pen)]);
    }

    private static Callout Verdict(Pen pen, GateReport report)
    {
        var (tone, words) = report.Status switch
        {
            GateStatus.Open => (Tone.Good, Open),
            GateStatus.OpenWithWaivers => (Tone.Warning, Waived),
            _ => (Tone.Bad, Closed),
        };
        var others = report.InnerChecks.Concat(report.CarriedChecks).ToArray();
        Block?[] blocks =
        [
            report.Standing == GateStanding.NotEnrolled ? new Paragraph(pen.Say(NotThen)) : null,
            report.Checks.Count == 0 ? null : new Paragraph(pen.Say(Counts.With(("counts", Counted(report.Checks))))),
            others.Length == 0 ? null : new Paragraph(pen.Say(CarriedCounts.With(("counts", Counted(others))))),
        ];
        return new Callout(tone, pen.Say(words), [.. blocks.OfType<Block>()]);
    }

    /// <summary>How many checks stand how, for example “12 opfyldt og 3 ikke opfyldt”.</summary>
    private static TextValue Counted(IEnumerable<CheckResult> checks) => TextValue.List(
        from check in checks
        group check by check.Outcome into same
        orderby same.Key
        select (TextValue)new LocalizedText($"{same.Count()} {same.Key.Name.Danish}", $"{same.Count()} {same.Key.Name.English}"));
}
