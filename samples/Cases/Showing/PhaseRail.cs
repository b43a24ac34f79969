namespace Cases.Showing;

/// <summary>The seven phases on one line, with a sign and a colour for where the course stands.</summary>
internal static class PhaseRail
{
    private static readonly LocalizedText Legend = new("(✓ passeret  ▶ her  · forude)", "(✓ passed  ▶ here  · ahead)");

    private static readonly IReadOnlyDictionary<Phase, LocalizedText> Stops = new Dictionary<Phase, LocalizedText>
    {
        [Phase.Idea] = new("Idé", "Idea"),
        [Phase.Decision] = new("Beslutning", "Decision"),
        [Phase.Design] = new("Design", "Design"),
        [Phase.Specification] = new("Specifikation", "Specification"),
        [Phase.Procurement] = new("Indkøb", "Procurement"),
        [Phase.Development] = new("Udvikling", "Development"),
        [Phase.Implementation] = new("Implementering", "Implementation"),
    };

    internal static void Show(TechnologyProcess course, DateTimeOffset now, Screen screen)
    {
        var stops = Stops.Select(stop => Stop(stop.Key, screen.Markup(stop.Value), course, now));
        screen.Line(string.Join("  ", stops));
        if (course.Phase == course.Enrolment?.StartsAt)
            screen.Line($"[grey]{screen.Markup(Legend)}[/]");
    }

    private static string Stop(Phase phase, string name, TechnologyProcess course, DateTimeOffset now) =>
        course.Assess(StandardGates.ExitOf(phase), now).Standing switch
        {
            GateStanding.Passed => $"[green]✓ {name}[/]",
            GateStanding.Current => $"[bold yellow]▶ {name}[/]",
            _ => $"[grey]· {name}[/]",
        };
}
