using Spectre.Console;

namespace Cases.Showing;

/// <summary>Across courses: how many decisions that change work were heard in MED in time, by level, area and phase, and views without a response.</summary>
internal static class StatisticsTable
{
    private static readonly LocalizedText Heading = new("Hørt i tide? De {count} forløb", "Heard in time? The {count} courses");
    private static readonly LocalizedText Group = new("Beslutninger, der ændrer arbejdsforhold", "Decisions that change working conditions");
    private static readonly LocalizedText InTime = new("Hørt i tide", "Heard in time");
    private static readonly LocalizedText NotInTime = new("Ikke i tide", "Not in time");
    private static readonly LocalizedText Open = new("Kan ikke afgøres", "Cannot be decided");
    private static readonly LocalizedText NotObserved = new("Ikke fulgt", "Not observed");
    private static readonly LocalizedText Share = new("Andel", "Share");
    private static readonly LocalizedText AsOf = new("I alt {moment}", "In all on {moment}");
    private static readonly LocalizedText ByLevel = new("Efter niveau", "By level");
    private static readonly LocalizedText ByArea = new("Efter område", "By area");
    private static readonly LocalizedText ByPhase = new("Efter fase", "By phase");

    private static readonly LocalizedText Unanswered = new("Synspunkter uden svar: {count}.", "Views without a response: {count}.");

    private static readonly LocalizedText Withdrawn = new(
        "Beslutninger, der er trukket tilbage, tæller ikke med. Det, der ikke er fulgt, tælles for sig og aldrig som nul.",
        "Decisions that were withdrawn are left out. What was not observed is counted apart and never as zero.");

    /// <summary>The total at each moment, and the last of them in full.</summary>
    internal static void Show(IReadOnlyList<InvolvementStatistics> moments, Screen screen)
    {
        var statistics = moments[^1];
        screen.Write(new Rule($"[bold]{screen.Markup(Heading.With(("count", statistics.Courses)))}[/]") { Border = BoxBorder.Double, Style = Style.Parse("blue") });
        screen.Gap();
        var table = Look.Table(screen).AddColumn(screen.Markup(Group));
        foreach (var head in new[] { InTime, NotInTime, Open, NotObserved, Share })
            table.AddColumn(new TableColumn(screen.Markup(head)).RightAligned());
        foreach (var earlier in moments.SkipLast(1))
            Row(table, screen.Markup(AsOf.With(("moment", Moment.On(DanishTime.DateOf(earlier.At))))), earlier.Total, screen);
        Row(table, $"[bold]{screen.Markup(AsOf.With(("moment", Moment.On(DanishTime.DateOf(statistics.At)))))}[/]", statistics.Total, screen);
        Rows(table, ByLevel, statistics.ByLevel.Select(pair => (pair.Key.Name, pair.Value)), screen);
        Rows(table, ByArea, statistics.ByArea.Select(pair => (pair.Key.Name, pair.Value)), screen);
        Rows(table, ByPhase, statistics.ByPhase.Select(pair => (pair.Key.Name, pair.Value)), screen);
        screen.Write(table);
        screen.Gap();
        screen.Line(screen.Markup(Unanswered.With(("count", statistics.Unanswered.Count))));
        screen.Line($"[grey]{screen.Markup(Withdrawn)}[/]");
    }

    /// <summary>What has neither decisions nor anything unobserved is left out.</summary>
    private static void Rows(Table table, LocalizedText heading, IEnumerable<(LocalizedText Name, HeardShare Share)> groups, Screen screen)
    {
        table.AddRow($"[bold]{screen.Markup(heading)}[/]");
        foreach (var (name, share) in groups.Where(group => group.Share.Observed + group.Share.NotObserved > 0))
            Row(table, $"  {screen.Markup(name)}", share, screen);
    }

    private static void Row(Table table, string name, HeardShare share, Screen screen) => table.AddRow(
        name, $"{share.HeardInTime}", $"{share.NotHeardInTime}", $"{share.CannotBeDecided}", $"{share.NotObserved}", InPercent(share.Share, screen));

    /// <summary>Where nothing was observed there is no share.</summary>
    private static string InPercent(decimal? share, Screen screen)
    {
        if (share is not { } known)
            return "–";
        var percent = (int)Math.Round(known * 100, MidpointRounding.AwayFromZero);
        return screen.Language == Language.Danish ? $"{percent} %" : $"{percent}%";
    }
}
