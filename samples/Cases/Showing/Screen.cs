using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cases.Showing;

/// <summary>Where the story is shown: in colour with boxes on a terminal, as plain text of a fixed width in a pipe.</summary>
internal sealed class Screen
{
    private const int PipeWidth = 112, WidestTerminal = 140;

    private readonly IAnsiConsole _console;
    private bool _isAfterGap;

    private Screen(IAnsiConsole console, Language language, bool isPlain) =>
        (_console, Language, IsPlain) = (console, language, isPlain);

    internal Language Language { get; }

    internal bool IsPlain { get; }

    /// <summary>The width in characters.</summary>
    internal int Width => _console.Profile.Width;

    internal static Screen Open(Language language)
    {
        if (Console.IsOutputRedirected)
            return new Screen(Plain(Console.Out), language, isPlain: true);
        AnsiConsole.Profile.Width = Math.Min(AnsiConsole.Profile.Width, WidestTerminal);
        return new Screen(AnsiConsole.Console, language, isPlain: false);
    }

    /// <summary>For a story that is told only for what comes of it.</summary>
    internal static Screen Mute(Language language) => new(Plain(TextWriter.Null), language, isPlain: true);

    /// <summary>A text of the story or the library as markup, in the language of the telling.</summary>
    internal string Markup(LocalizedText text) => text.In(Language).EscapeMarkup();

    /// <summary>A text with its values as markup; what a person typed in it is never read as markup.</summary>
    internal string Markup(Explanation text) => text.In(Language).EscapeMarkup();

    /// <summary>A date in words.</summary>
    internal string Date(DateOnly date) => Moment.On(date).In(Language).EscapeMarkup();

    internal void Write(IRenderable what)
    {
        _console.Write(what);
        _isAfterGap = false;
    }

    internal void Line(string markup)
    {
        _console.MarkupLine(markup);
        _isAfterGap = false;
    }

    /// <summary>One empty line, however often it is asked for.</summary>
    internal void Gap()
    {
        if (!_isAfterGap)
            _console.WriteLine();
        _isAfterGap = true;
    }

    private static IAnsiConsole Plain(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(new PlainWriter(output)),
        });
        console.Profile.Width = PipeWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
