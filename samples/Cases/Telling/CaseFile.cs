using Cases.Showing;
using Fremfaerd.Model.Serialization;

namespace Cases.Telling;

/// <summary>A course kept as a file that people can read, and read again by judging every event.</summary>
internal static class CaseFile
{
    private static readonly LocalizedText Saved = new("Gemt i {file}: {count} hændelser.", "Saved in {file}: {count} events.");

    private static readonly LocalizedText Loaded = new(
        "Læst fra {file}: {count} hændelser, og hver af dem er vurderet på ny.",
        "Read from {file}: {count} events, and each of them was judged again.");

    private static readonly LocalizedText ReadOnly = new(
        "Filen har hændelser fra en nyere version. De er vist, men forløbet kan kun læses.",
        "The file has events of a newer version. They are shown, but the course can only be read.");

    private static readonly LocalizedText Unreadable = new(
        "{file} kan ikke læses. Linje {line}, {path}: {why} ({code})",
        "{file} cannot be read. Line {line}, {path}: {why} ({code})");

    private static readonly LocalizedText NoFile = new("Filen {file} kan ikke bruges: {why}", "The file {file} cannot be used: {why}");

    private static readonly FremfaerdJson Json = new(new()
    {
        Definitions = [.. StandardDefinition.All, .. Case.All.Select(known => known.Definition)],
        Indented = true,
    });

    internal static void Save(TechnologyProcess course, string file, Screen screen)
    {
        Tried(file, screen, () => File.WriteAllBytes(file, Json.Processes.WriteUtf8(course)));
        screen.Line(screen.Markup(Saved.With(("file", file), ("count", course.History.Count))));
    }

    internal static void Show(string file, Screen screen)
    {
        var course = Read(file, screen);
        Ending.Show(course, course.History[^1].Stamp.RecordedAt, screen);
        var told = course.IsReadOnly ? ReadOnly.With() : Loaded.With(("file", file), ("count", course.History.Count));
        screen.Line($"[bold green]{screen.Markup(told)}[/]");
    }

    private static TechnologyProcess Read(string file, Screen screen)
    {
        var bytes = Array.Empty<byte>();
        Tried(file, screen, () => bytes = File.ReadAllBytes(file));
        try
        {
            return Json.Processes.Read(bytes);
        }
        catch (FremfaerdJsonException fault)
        {
            throw new BrokenStoryException(Unreadable.With(
                ("file", file), ("line", $"{fault.Line}"), ("path", fault.Path!), ("why", fault.Why.In(screen.Language)), ("code", fault.Code)).In(screen.Language));
        }
    }

    private static void Tried(string file, Screen screen, Action use)
    {
        try
        {
            use();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BrokenStoryException(NoFile.With(("file", file), ("why", failed.Message)).In(screen.Language));
        }
    }
}
