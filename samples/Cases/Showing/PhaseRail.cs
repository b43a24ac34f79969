namespace Cases.Showing;

/// <summary>The seven phases on one line, with a sign and a colour for where the course stands.</summary>
internal static class PhaseRail
{
    private static readonly Dictionary<Phase, LocalizedText> Stops = new()
    {
        [Phase.Idea] = new("Idé", "Idea"),
        [Phase.Decision] = new("Beslutning", "Decision"),
        [Phase.Design] = new("Design", "Design"),
        [Phase.Specification] = new("Specifikation", "Specification"),
        [Phase.Procurement] = new("Indkøb", "Procurement"),
        [Phase.Development] = new("Udvikling", "Development"),
        [Phase.Implementation] = new("Implementering", "Implementation"),
    };

    private static readonly Sign Passed = new("✓", "green", new("passeret", "passed"));
    private static readonly Sign Here = new("▶", "bold yellow", new("her", "here"));
    private static readonly Sign Paused = new("‖", "bold yellow", new("på pause", "paused"));
    private static readonly Sign Ahead = new("·", "grey", new("forude", "ahead"));
    private static readonly Sign NotObserved = new("–", "grey", new("ikke fulgt", "not observed"));
    private static readonly Sign Skipped = new("↷", "grey", new("udeladt", "skipped"));

    /// <summary>The short name of a phase.</summary>
    internal static LocalizedText NameOf(Phase phase) => Stops[phase];

    internal static void Show(TechnologyProcess course, DateTimeOffset now, Screen screen)
    {
        var stops = Stops.Select(stop => (Name: screen.Markup(stop.Value), Sign: SignOf(stop.Key, course, now))).ToArray();
        screen.Line(string.Join("  ", stops.Select(stop => $"[{stop.Sign.Style}]{stop.Sign.Mark} {stop.Name}[/]")));
        Sign[] used = [.. stops.Select(stop => stop.Sign).Distinct()];
        if (course.Phase == course.Enrolment?.StartsAt || used.Any(sign => sign == Paused || sign == NotObserved || sign == Skipped))
            screen.Line($"[grey]({string.Join("  ", LegendOf(used).Select(sign => $"{sign.Mark} {screen.Markup(sign.Meaning)}"))})[/]");
    }

    /// <summary>The three signs everybody meets, and the others where they are used.</summary>
    private static IEnumerable<Sign> LegendOf(Sign[] used) =>
        new[] { Passed, Here, Ahead, Paused, NotObserved, Skipped }.Where(sign => sign == Passed || sign == Here || sign == Ahead || used.Contains(sign));

    private static Sign SignOf(Phase phase, TechnologyProcess course, DateTimeOffset now) =>
        course.Assess(StandardGates.ExitOf(phase), now).Standing switch
        {
            GateStanding.Passed => Passed,
            GateStanding.Current => Here,
            GateStanding.Paused => Paused,
            GateStanding.NotObserved => NotObserved,
            GateStanding.Skipped => Skipped,
            _ => Ahead,
        };

    private sealed record Sign(string Mark, string Style, LocalizedText Meaning);
}
