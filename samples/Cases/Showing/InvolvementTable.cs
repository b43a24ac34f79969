using Spectre.Console;

namespace Cases.Showing;

/// <summary>The involvement of a phase: what was planned with each party and each shorter sequence, what was held, and what is missing.</summary>
internal static class InvolvementTable
{
    private static readonly LocalizedText Caption = new("Inddragelse · {phase}:", "Involvement · {phase}:");
    private static readonly LocalizedText Next = new("Næste forum: {forum}. {why}", "Next forum: {forum}. {why}");
    private static readonly LocalizedText PartyHead = new("Hvem", "Who");
    private static readonly LocalizedText PlanHead = new("Plan", "Plan");
    private static readonly LocalizedText HeldHead = new("Holdt", "Held");
    private static readonly LocalizedText StandsHead = new("Sådan står det", "How it stands");
    private static readonly LocalizedText Frame = new("fast: {fixed} – åbent: {open}", "fixed: {fixed} – open: {open}");
    private static readonly LocalizedText Promised = new("lovet: {level}", "promised: {level}");

    internal static void Show(InvolvementOverview overview, Screen screen)
    {
        screen.Gap();
        screen.Line($"[bold]{screen.Markup(Caption.With(("phase", overview.Phase.Name)))}[/]");
        if (overview.NextForum is { } next)
            screen.Line(screen.Markup(Next.With(("forum", next.Name), ("why", next.Why.In(screen.Language)))));
        var table = Look.Table(screen)
            .AddColumn(screen.Markup(PartyHead))
            .AddColumn(screen.Markup(PlanHead))
            .AddColumn(new TableColumn(screen.Markup(HeldHead)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(StandsHead)).NoWrap());
        foreach (var line in overview.Lines.Where(IsPlannedForItself))
        {
            table.AddRow(
                NameOf(line.Planned, screen), PlanOf(line, screen),
                string.Join('\n', line.Held.Select(held => HistoryTable.Day(held.Happened.Date))),
                $"[{Reasons.ColourOf(line.Outcome)}]{screen.Markup(line.Outcome.Name)}[/]");
        }

        screen.Write(table);
        screen.Gap();
    }

    /// <summary>A shorter sequence follows its phase where nothing was planned for it alone; those rows are left out.</summary>
    private static bool IsPlannedForItself(InvolvementLine line) =>
        line.Planned.Subcourse is not { } part || line.Planned.PlannedBy?.Value.Plan.Subcourse?.Id == part.Id;

    private static string NameOf(PlannedInvolvement planned, Screen screen) => planned.Subcourse is { } part
        ? $"{screen.Markup(planned.Party.Name)}\n[grey]{part.Name.EscapeMarkup()}[/]"
        : screen.Markup(planned.Party.Name);

    private static string PlanOf(InvolvementLine line, Screen screen)
    {
        var plan = screen.Markup(line.Planned.Level!.Value.Name);
        if (line.Asked != line.Planned.Level)
            plan += $", {screen.Markup(Promised.With(("level", line.Asked.Name)))}";
        return line.Planned.Frame is { } frame
            ? $"{plan}\n[grey]{screen.Markup(Frame.With(("fixed", frame.Fixed), ("open", frame.Open)))}[/]"
            : plan;
    }
}
