using Cases.Telling;
using Spectre.Console;

namespace Cases.Showing;

/// <summary>The title page: which case it is, and by which definition it is judged.</summary>
internal static class Opening
{
    private static readonly LocalizedText JudgedBy = new(
        "Skabelon: {definition}. Det, folk selv har skrevet, gengives ordret.",
        "Definition: {definition}. What people typed is shown as typed, in Danish.");

    internal static void Show(Case told, Screen screen)
    {
        screen.Write(new Rule($"[bold]{screen.Markup(told.Title)}[/]") { Border = BoxBorder.Double, Style = Style.Parse("blue") });
        screen.Line(screen.Markup(told.About));
        screen.Line($"[grey]{screen.Markup(JudgedBy.With(("definition", $"{told.Definition}")))}[/]");
        screen.Gap();
    }
}
