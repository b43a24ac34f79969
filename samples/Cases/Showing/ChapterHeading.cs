using Spectre.Console;

namespace Cases.Showing;

/// <summary>A phase begins: its name, where the course stands, and what the phase is for.</summary>
internal static class ChapterHeading
{
    private static readonly LocalizedText Visit = new("besøg {visit}", "visit {visit}");

    internal static void Show(TechnologyProcess course, Phase phase, DateTimeOffset now, Screen screen)
    {
        var about = course.Definition.Content.Phases.First(known => known.Phase == phase);
        screen.Gap();
        var visit = course.VisitsOf(phase);
        var again = visit > 1 ? $" · {screen.Markup(Visit.With(("visit", visit)))}" : "";
        screen.Write(new Rule($"[bold]{about.ShortCode.EscapeMarkup()} · {screen.Markup(phase.Name)}{again}[/]") { Justification = Justify.Left, Style = Style.Parse("blue") });
        PhaseRail.Show(course, now, screen);
        screen.Line($"[italic]{screen.Markup(about.Purpose)}[/]");
        screen.Gap();
    }
}
