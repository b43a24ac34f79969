using Spectre.Console;

namespace Cases.Showing;

/// <summary>The item for the agenda of a committee, as a MED agenda tool would take it over.</summary>
internal static class AgendaNote
{
    internal static void Show(AgendaItem item, Screen screen)
    {
        screen.Gap();
        var lines = item.Explain(screen.Language).TrimEnd().Split('\n');
        var text = string.Join('\n', lines.Select((line, i) => i == 0 ? $"[bold]{line.EscapeMarkup()}[/]" : line.EscapeMarkup()));
        screen.Write(new Panel(new Markup(text)) { Border = BoxBorder.Square, BorderStyle = Style.Parse("grey"), Expand = true });
        screen.Gap();
    }
}
