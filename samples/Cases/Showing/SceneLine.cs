using Spectre.Console;

namespace Cases.Showing;

/// <summary>A day of the story: the date, what happened, and where it stands in the history.</summary>
internal static class SceneLine
{
    private const int DateWidth = 18, NumbersWidth = 12;

    private static readonly LocalizedText One = new("nr. {first}", "no. {first}");
    private static readonly LocalizedText Several = new("nr. {first}–{last}", "nos. {first}–{last}");
    private static readonly LocalizedText RefusedWord = new("Afvist", "Refused");

    internal static void Show(DateOnly date, LocalizedText text, ValueList<ProcessEvent> events, Screen screen)
    {
        var numbers = events.Count == 0 ? "" : $"[grey]{screen.Markup(NumbersOf(events))}[/]";
        screen.Write(Columns(screen).AddRow($"[bold]{screen.Date(date)}[/]", screen.Markup(text), numbers));
    }

    internal static void Show(Refused no, Screen screen)
    {
        var said = $"[bold red]{screen.Markup(RefusedWord)}: {no.Code.EscapeMarkup()}[/]\n{screen.Markup(no.Why)}";
        screen.Write(Columns(screen).AddRow("", said, ""));
    }

    private static Grid Columns(Screen screen) => new Grid()
        .AddColumn(new GridColumn { Width = DateWidth, NoWrap = true, Padding = new Padding(0, 0, 1, 0) })
        .AddColumn(new GridColumn { Width = screen.Width - DateWidth - NumbersWidth - 2, Padding = new Padding(0, 0, 1, 0) })
        .AddColumn(new GridColumn { Width = NumbersWidth, NoWrap = true, Alignment = Justify.Right, Padding = new Padding(0, 0, 0, 0) });

    private static Explanation NumbersOf(ValueList<ProcessEvent> events) => events.Count == 1
        ? One.With(("first", $"{events[0].Sequence}"))
        : Several.With(("first", $"{events[0].Sequence}"), ("last", $"{events[^1].Sequence}"));
}
