using Cases.Showing;
using Cases.Telling;
using Fremfaerd.Model.Reporting;

namespace Cases.Reporting;

/// <summary>Writes everything the library makes of the cases into a folder, with a first page that leads to it.</summary>
internal static class ReportFolder
{
    private static readonly LocalizedText Heading = new("Rapporter, billeder og diagrammer af de tre forløb", "Reports, pictures and diagrams of the three courses");

    private static readonly LocalizedText Progress = new("{title}. {name}: {count} filer", "{title}. {name}: {count} files");

    private static readonly LocalizedText AllCourses = new("De tre forløb", "The three courses");

    private static readonly LocalizedText Standard = new("Standardskabelonen", "The standard definition");

    private static readonly LocalizedText Always = new("Faser, porte og flytninger", "Phases, gates and moves");

    private static readonly LocalizedText Done = new("{count} filer ligger i {folder}. Begynd med {index}.", "{count} files lie in {folder}. Start with {index}.");

    private static readonly LocalizedText NotWritable = new(
        "Der kan ikke skrives i mappen {folder}. Vælg en anden med --to.", "The folder {folder} cannot be written to. Choose another with --to.");

    internal static void Write(string folder, Screen screen)
    {
        var options = new ReportOptions { Language = screen.Language };
        var courses = Case.All.ToDictionary(told => told, told => new Story(told, Screen.Mute(screen.Language)).Tell());
        screen.Line($"[bold]{screen.Markup(Heading)}[/]");
        try
        {
            var index = new IndexPage(Heading.In(screen.Language), screen.Language);
            var count = 1;
            foreach (var station in Station.All)
            {
                var title = (station.Case?.Title ?? AllCourses).In(screen.Language);
                var written = Write(station, Path.Combine(folder, station.Folder), courses, options);
                index.Add(title, $"{station.Name.In(screen.Language)}, {Moment.On(DanishTime.DateOf(station.At)).In(screen.Language)}", station.Folder, written);
                count += written.Sum(work => work.Files.Count);
                screen.Line(screen.Markup(Progress.With(("title", title), ("name", station.Name), ("count", written.Sum(work => work.Files.Count)))));
            }

            var route = Write(Works.OfDefinition, new DefinitionReports(StandardDefinition.Current, options), Directory.CreateDirectory(Path.Combine(folder, "standard")).FullName);
            index.Add(Standard.In(screen.Language), Always.In(screen.Language), "standard", route);
            count += route.Sum(work => work.Files.Count);
            File.WriteAllText(Path.Combine(folder, "index.html"), index.ToHtml());
            screen.Line($"[bold green]{screen.Markup(Done.With(("count", count), ("folder", folder), ("index", Path.Combine(folder, "index.html"))))}[/]");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BrokenStoryException(NotWritable.With(("folder", folder)).In(screen.Language));
        }
    }

    private static IReadOnlyList<(LocalizedText Name, IReadOnlyList<string> Files)> Write(
        Station station, string folder, IReadOnlyDictionary<Case, TechnologyProcess> courses, ReportOptions options)
    {
        Directory.CreateDirectory(folder);
        return station.Case is { } told
            ? Write(Works.OfCourse, CourseReports.AsOf(courses[told], station.At, options), folder)
            : Write(Works.OfAll, new PortfolioReports(courses.Values, station.At, options), folder);
    }

    private static IReadOnlyList<(LocalizedText Name, IReadOnlyList<string> Files)> Write<T>(IEnumerable<Work<T>> works, T source, string folder) =>
        [.. works.Select(work => (work.Name, work.WriteTo(folder, source)))];
}
