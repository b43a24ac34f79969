using Spectre.Console;

namespace Cases.Showing;

/// <summary>The gates passed, each with its visit and its proof: how the checks stood when it was passed.</summary>
internal static class PassageTable
{
    private static readonly LocalizedText Number = new("Nr.", "No.");
    private static readonly LocalizedText Gate = new("Port", "Gate");
    private static readonly LocalizedText Visit = new("besøg {visit}", "visit {visit}");
    private static readonly LocalizedText NoLonger = new("besøg {visit}\ngælder ikke mere", "visit {visit}\nno longer counts");
    private static readonly LocalizedText WithWaivers = new("dispenseret fra tidligere: {checks}", "waived from earlier: {checks}");
    private static readonly LocalizedText When = new("Passeret", "Passed");
    private static readonly LocalizedText Who = new("Af", "By");
    private static readonly LocalizedText Proof = new("Sådan stod tjekkene", "How the checks stood");
    private static readonly LocalizedText Count = new("{count} {outcome}", "{count} {outcome}");

    internal static void Show(TechnologyProcess course, DateTimeOffset now, Screen screen)
    {
        var table = Look.Table(screen)
            .AddColumn(new TableColumn(screen.Markup(Number)).RightAligned().NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Gate)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(When)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Who)).NoWrap())
            .AddColumn(screen.Markup(Proof));
        foreach (var passed in course.Passages)
        {
            table.AddRow(
                $"{passed.Sequence}",
                $"{passed.Value.Gate}{VisitOf(passed, course, now, screen)}",
                HistoryTable.Day(passed.Stamp.RecordedAt),
                screen.Markup(HistoryTable.RoleName(passed.Stamp.By.Role, course.Definition)),
                string.Join(", ", [.. OwnProofs(passed.Value, screen), .. EarlierWaivers(passed.Value, screen)]));
        }

        screen.Write(table);
    }

    /// <summary>A passage counts for the visit it was made in, and for no later one.</summary>
    internal static bool IsVoid(Recorded<Passage> passed, TechnologyProcess course, DateTimeOffset now) =>
        passed.Value.Visit != course.Assess(passed.Value.Gate, now).Visit;

    /// <summary>Said only where there was more than one visit.</summary>
    private static string VisitOf(Recorded<Passage> passed, TechnologyProcess course, DateTimeOffset now, Screen screen)
    {
        var visit = ("visit", (TextValue)passed.Value.Visit);
        if (IsVoid(passed, course, now))
            return $"\n[red]{screen.Markup(NoLonger.With(visit))}[/]";
        return passed.Value.Visit > 1 ? $"\n[grey]{screen.Markup(Visit.With(visit))}[/]" : "";
    }

    private static IEnumerable<string> OwnProofs(Passage passage, Screen screen) => passage.Checks
        .Where(check => check.Check.Gate == passage.Gate)
        .GroupBy(check => check.Outcome).OrderBy(IsOpen).ThenBy(checks => checks.Key)
        .Select(checks => ProofOf(checks, screen));

    private static IEnumerable<string> EarlierWaivers(Passage passage, Screen screen)
    {
        var checks = passage.Waivers.Where(waiver => waiver.Check.Gate != passage.Gate).Select(waiver => (TextValue)$"{waiver.Check.Code}").ToArray();
        return checks.Length == 0 ? [] : [screen.Markup(WithWaivers.With(("checks", TextValue.List(checks))))];
    }

    private static bool IsOpen(IGrouping<Outcome, CheckOutcome> checks) => checks.Key is Outcome.Unmet or Outcome.Indeterminate or Outcome.Waived;

    /// <summary>A count; where something was open although the gate let through, also which checks it was.</summary>
    private static string ProofOf(IGrouping<Outcome, CheckOutcome> checks, Screen screen)
    {
        var count = screen.Markup(Count.With(("count", checks.Count()), ("outcome", checks.Key.Name)));
        return IsOpen(checks) ? $"{count}: {string.Join(", ", checks.Select(check => check.Check.Code))}" : count;
    }
}
