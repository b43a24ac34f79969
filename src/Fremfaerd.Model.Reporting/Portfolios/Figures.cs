using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Learning;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Portfolios;

/// <summary>The figures of a portfolio: time per phase, and involvement heard in time.</summary>
internal static class Figures
{
    private static readonly LocalizedText Phase = new("Fase", "Phase");
    private static readonly LocalizedText TimeCaption = new("Tid i hver fase", "Time in each phase");

    private static readonly LocalizedText TimeAbout = new(
        "Medianen er af de besøg, der er slut. Forløb, der kom med efter en fase, er holdt ude af dens tal og tæller ikke som nul: {joined} af {all} forløb kom med undervejs.",
        "The median is of visits that have ended. Courses that joined after a phase are left out of its figures and do not count as zero: {joined} of {all} courses joined midway.");

    private static readonly LocalizedText Entered = new("Har været i den", "Entered by");
    private static readonly LocalizedText NotObserved = new("Ikke fulgt, holdt ude", "Not observed, left out");
    private static readonly LocalizedText Skipped = new("Udeladt", "Skipped");
    private static readonly LocalizedText Returns = new("Tilbage i den", "Entered again");
    private static readonly LocalizedText Median = new("Median", "Median");
    private static readonly LocalizedText HeardCaption = new("Beslutninger, der ændrer arbejdet: var MED hørt i tide?", "Decisions that change work: was MED heard in time?");

    private static readonly LocalizedText HeardAbout = new(
        "I alt {observed} beslutninger er fulgt: {heard} hørt i tide, {late} ikke i tide, {unknown} kan ikke afgøres. Det, der ligger før et forløb blev fulgt, står for sig.",
        "In all {observed} decisions were observed: {heard} heard in time, {late} not in time, {unknown} cannot be decided. What lies before a course was observed stands apart.");

    private static readonly LocalizedText InTime = new("Hørt i tide", "Heard in time");
    private static readonly LocalizedText NotInTime = new("Ikke i tide", "Not in time");
    private static readonly LocalizedText Unknown = new("Kan ikke afgøres", "Cannot be decided");
    private static readonly LocalizedText Unobserved = new("Ikke fulgt", "Not observed");
    private static readonly LocalizedText Share = new("Andel i tide", "Share in time");
    private static readonly LocalizedText All = new("I alt", "In all");
    private static readonly LocalizedText AreaCaption = new("Det samme efter område", "The same by area");
    private static readonly LocalizedText Area = new("Område", "Area");

    internal static IEnumerable<Block> Times(IReadOnlyList<PhaseStatistics> phases, int joined, int all, Words words) =>
    [
        new Paragraph(words.Say(TimeAbout.With(("joined", joined), ("all", all)))),
        new Table(words.Say(TimeCaption), [.. new[] { Phase, Entered, NotObserved, Skipped, Returns, Median }.Select(words.Say)],
            [.. phases.Select(one => (IReadOnlyList<Cell>)
                [
                    words.Say(one.Phase.Name), Number(one.Entered), Number(one.NotObserved), Number(one.Skipped), Number(one.Returns),
                    words.Say(one.MedianDuration is { } median ? FigureWords.Days(median) : FigureWords.None),
                ])]),
    ];

    internal static IEnumerable<Block> Heard(InvolvementStatistics statistics, Words words)
    {
        var total = statistics.Total;
        yield return new Paragraph(words.Say(HeardAbout.With(
            ("observed", total.Observed), ("heard", total.HeardInTime), ("late", total.NotHeardInTime), ("unknown", total.CannotBeDecided))));
        yield return new Table(words.Say(HeardCaption), [.. Columns(Phase).Select(words.Say)],
        [
            .. statistics.ByPhase.OrderBy(one => one.Key).Select(one => Row(words.Say(one.Key.Name), one.Value, words)),
            Row(words.Say(All), total, words),
        ]);
        var areas = statistics.ByArea.Where(one => one.Value.Observed + one.Value.NotObserved > 0).OrderBy(one => one.Key).ToArray();
        if (areas.Length > 0)
            yield return new Table(words.Say(AreaCaption), [.. Columns(Area).Select(words.Say)], [.. areas.Select(one => Row(words.Say(one.Key.Name), one.Value, words))]);
    }

    private static LocalizedText[] Columns(LocalizedText first) => [first, InTime, NotInTime, Unknown, Unobserved, Share];

    private static IReadOnlyList<Cell> Row(Line name, HeardShare share, Words words) =>
    [
        name, Number(share.HeardInTime), Number(share.NotHeardInTime), Number(share.CannotBeDecided), Number(share.NotObserved),
        words.Say(share.Share is { } part ? FigureWords.Share(part) : FigureWords.None),
    ];

    private static Cell Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
