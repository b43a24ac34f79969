using Spectre.Console;

namespace Cases.Showing;

/// <summary>A phase begins: its name, where the course stands, and what the phase is for.</summary>
internal static class ChapterHeading
{
    internal static void Show(TechnologyProcess course, Phase phase, DateTimeOffset now, Screen screen)
    {
        var about = course.Definition.Content.Phases.First(known => known.Phase == phase);
        screen.Gap();
        screen.Write(new Rule($"[bold]{about.ShortCode.EscapeMarkup()} · {screen.Markup(phase.Name)}[/]") { Justification = Justify.Left, Style = Style.Parse("blue") });
        PhaseRail.Show(course, now, screen);
        screen.Line($"[italic]{screen.Markup(about.Purpose)}[/]");
        screen.Gap();
    }
}
