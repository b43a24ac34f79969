using Cases.Telling;
using Spectre.Console;

namespace Cases.Showing;

/// <summary>The end of a case: the phases, the history, the passages, the waivers, and the replay that proves the history.</summary>
internal static class Ending
{
    private static readonly LocalizedText Heading = new("Forløbet er {standing}", "The course is {standing}");
    private static readonly LocalizedText Phases = new("Faserne", "The phases");
    private static readonly LocalizedText Waivers = new("Dispensationer", "Waivers");
    private static readonly LocalizedText History = new("Historikken", "The history");
    private static readonly LocalizedText Passages = new("Passerede porte", "Gates passed");

    private static readonly LocalizedText Replayed = new(
        "Genindlæst fra {count} hændelser: hver hændelse er vurderet på ny, og tilstanden er den samme.",
        "Replayed from {count} events: every event was judged again, and the state is the same.");

    internal static void Show(TechnologyProcess course, IReadOnlyList<ProcessEvent> store, DateTimeOffset now, Screen screen)
    {
        Show(course, now, screen);
        Replay.MustGiveTheSame(course, store, now);
        screen.Line($"[bold green]{screen.Markup(Replayed.With(("count", store.Count)))}[/]");
    }

    /// <summary>What is on record, as the end of a case or of a file shows it.</summary>
    internal static void Show(TechnologyProcess course, DateTimeOffset now, Screen screen)
    {
        screen.Gap();
        Title(Heading.With(("standing", course.Standing.Name)).In(screen.Language), screen);
        PhaseRail.Show(course, now, screen);
        screen.Gap();
        Title(Phases.In(screen.Language), screen);
        PhaseTable.Show(course, now, screen);
        screen.Gap();
        Title(History.In(screen.Language), screen);
        HistoryTable.Show(course, screen);
        screen.Gap();
        Title(Passages.In(screen.Language), screen);
        PassageTable.Show(course, now, screen);
        screen.Gap();
        if (course.Waivers.Count > 0)
        {
            Title(Waivers.In(screen.Language), screen);
            WaiverTable.Show(course, now, screen);
            screen.Gap();
        }

    }

    private static void Title(string title, Screen screen) =>
        screen.Write(new Rule($"[bold]{title.EscapeMarkup()}[/]") { Justification = Justify.Left, Style = Style.Parse("blue") });
}
