using Spectre.Console;

namespace Cases.Showing;

/// <summary>The phases with a line for each visit: how long it lasted, and how much of it the course was paused.</summary>
internal static class PhaseTable
{
    private static readonly LocalizedText PhaseHead = new("Fase", "Phase");
    private static readonly LocalizedText Standing = new("Sådan står den", "How it stands");
    private static readonly LocalizedText Visit = new("Besøg", "Visit");
    private static readonly LocalizedText From = new("Fra", "From");
    private static readonly LocalizedText To = new("Til", "To");
    private static readonly LocalizedText Duration = new("Varighed", "Duration");
    private static readonly LocalizedText OneDay = new("1 dag", "1 day");
    private static readonly LocalizedText Days = new("{days} dage", "{days} days");
    private static readonly LocalizedText Paused = new("{duration}, heraf {paused} på pause", "{duration}, {paused} of them paused");

    internal static void Show(TechnologyProcess course, DateTimeOffset now, Screen screen)
    {
        var table = Look.Table(screen)
            .AddColumn(new TableColumn(screen.Markup(PhaseHead)).NoWrap())
            .AddColumn(screen.Markup(Standing))
            .AddColumn(new TableColumn(screen.Markup(Visit)).RightAligned().NoWrap())
            .AddColumn(new TableColumn(screen.Markup(From)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(To)).NoWrap())
            .AddColumn(screen.Markup(Duration));
        foreach (var line in course.Phases(now))
        {
            if (line.Visits.Count == 0)
                table.AddRow(NameOf(line, screen), screen.Markup(line.Standing.Name), "–", "", "", "");
            foreach (var visit in line.Visits)
                table.AddRow(Row(line, visit, screen));
        }

        screen.Write(table);
    }

    /// <summary>The standing is that of the phase, so it stands once, beside the name.</summary>
    private static string[] Row(PhaseLine line, PhaseVisit visit, Screen screen) =>
    [
        visit.Number == 1 ? NameOf(line, screen) : "",
        visit.Number == 1 ? screen.Markup(line.Standing.Name) : "",
        $"{visit.Number}",
        HistoryTable.Day(visit.Entered),
        visit.Left is { } left ? HistoryTable.Day(left) : "",
        visit.Paused > TimeSpan.Zero
            ? screen.Markup(Paused.With(("duration", InDays(visit.Duration, screen)), ("paused", InDays(visit.Paused, screen))))
            : InDays(visit.Duration, screen),
    ];

    private static string NameOf(PhaseLine line, Screen screen) => screen.Markup(PhaseRail.NameOf(line.Phase));

    /// <summary>Rounded, since a day is an hour longer or shorter when the clocks change.</summary>
    private static string InDays(TimeSpan duration, Screen screen)
    {
        var days = (int)Math.Round(duration.TotalDays);
        return days == 1 ? screen.Markup(OneDay) : screen.Markup(Days.With(("days", days)));
    }
}
