using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Learning;
using Fremfaerd.Model.Reporting.Pictures;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Portfolios;

/// <summary>Where many courses stand, what stops them, and what is owed.</summary>
internal sealed class PortfolioPage
{
    private const int MostDrawn = 10;

    private static readonly LocalizedText Title = new("Teknologiforløbene: hvor de står", "The technology courses: where they stand");
    private static readonly LocalizedText At = new("Set fra", "As of");
    private static readonly LocalizedText Courses = new("Forløb", "Courses");
    private static readonly LocalizedText NotEnrolled = new("Ikke tilmeldt, ikke talt med", "Not enrolled, not counted");
    private static readonly LocalizedText NoCourses = new("Der er ingen tilmeldte forløb at vise.", "There are no enrolled courses to show.");
    private static readonly LocalizedText Where = new("Hvor forløbene står", "Where the courses stand");
    private static readonly LocalizedText ByPhase = new("Forløb efter fase", "Courses by phase");
    private static readonly LocalizedText InPhases = new("{phase}: {count}", "{phase}: {count}");
    private static readonly LocalizedText Stops = new("Det, der stopper flest", "What stops most");
    private static readonly LocalizedText StopsCaption = new("Tjek, der lukker en port lige nu", "Checks that close a gate now");
    private static readonly LocalizedText NoStops = new("Intet tjek lukker en port lige nu.", "No check closes a gate now.");
    private static readonly LocalizedText MostStops = new("De tjek, der lukker flest porte", "The checks that close most gates");
    private static readonly LocalizedText Check = new("Tjek", "Check");
    private static readonly LocalizedText Count = new("Antal forløb", "Number of courses");
    private static readonly LocalizedText Times = new("Tid i faserne", "Time in the phases");
    private static readonly LocalizedText Heard = new("Hørt i tide", "Heard in time");

    private readonly IReadOnlyList<Standing> _courses;
    private readonly Words _words;
    private readonly DateTimeOffset _at;

    private PortfolioPage(IReadOnlyList<Course> courses, Words words, DateTimeOffset at) =>
        (_courses, _words, _at) = ([.. courses.Select(Standing.Of)], words, at);

    internal static Report Of(IReadOnlyList<Course> courses, int notEnrolled, Words words, DateTimeOffset at, ReportOptions options)
    {
        var page = new PortfolioPage(courses, words, at);
        return new Report(new Document(words.Say(Title), options.Language, options.TypedLanguage, [page.Head(notEnrolled), .. page.Body()]));
    }

    private Particulars Head(int notEnrolled)
    {
        var standings = Enum.GetValues<CourseStanding>()
            .Select(standing => (Standing: standing, Count: _courses.Count(one => one.Process.Standing == standing))).Where(one => one.Count > 0)
            .Select(one => _words.Say(InPhases.With(("phase", one.Standing.Name), ("count", one.Count))));
        return new(
        [
            (_words.Say(At), _words.When(_at)),
            (_words.Say(Courses), Number(_courses.Count) + (_courses.Count > 0 ? " (" + Line.Join(", ", standings) + ")" : Line.Empty)),
            .. notEnrolled > 0 ? [(_words.Say(NotEnrolled), Number(notEnrolled))] : Array.Empty<(Line, Line)>(),
        ]);
    }

    private IEnumerable<Block> Body()
    {
        if (_courses.Count == 0)
            return [new Callout(Tone.Neutral, _words.Say(NoCourses), [])];
        var processes = _courses.Select(one => one.Process).ToArray();
        var (phases, involvement) = (PhaseStatistics.Of(processes, _at), InvolvementStatistics.Of(processes, _at));
        return
        [
            new Section(_words.Say(Where), [new Figure(PhasePicture()), CourseTable.Of(_courses, _words)]),
            new Section(_words.Say(Stops), [.. StopBlocks()]),
            new Section(_words.Say(Times), [.. Figures.Times(phases, _courses.Count(one => one.Course.Enrolment.StartsAt > Phase.Idea), _courses.Count, _words)]),
            new Section(_words.Say(Heard), [.. Figures.Heard(involvement, _words)]),
            .. new Owed(_courses, _words, _at).All(involvement),
        ];
    }

    private Picture PhasePicture()
    {
        var rows = Enum.GetValues<Phase>()
            .Select(phase => (phase.Name, Count: _courses.Count(one => one.IsInPhase && one.Process.Phase == phase)))
            .Concat(new[] { CourseStanding.Completed, CourseStanding.Stopped }
                .Select(standing => (standing.Name, Count: _courses.Count(one => one.Process.Standing == standing)))
                .Where(one => one.Count > 0).Select(one => (one.Name.AtStart(), one.Count)))
            .ToArray();
        return Bars(ByPhase, [.. rows.Select(row => (row.Item1.In(_words.Language), row.Item2))]);
    }

    private IEnumerable<Block> StopBlocks()
    {
        var stops = StoppingCheck.Now(_courses.Select(one => (one.Course, one.Report)));
        if (stops.Count == 0)
            return [new Paragraph(_words.Say(NoStops))];
        return
        [
            new Figure(Bars(MostStops, [.. stops.Take(MostDrawn).Select(stop => (stop.Label(_words), stop.Courses.Count))])),
            new Table(_words.Say(StopsCaption), [_words.Say(Check), _words.Say(Count), _words.Say(Courses)],
                [.. stops.Select(stop => (IReadOnlyList<Cell>)[stop.Name(_words), Number(stop.Courses.Count), CaseNames.Of(stop.Courses, _words)])]),
        ];
    }

    /// <summary>A picture whose description holds the same numbers, for formats without pictures.</summary>
    private Picture Bars(LocalizedText title, IReadOnlyList<(string Label, int Count)> rows) => BarChart.Of(
        title.In(_words.Language), string.Join("; ", rows.Select(row => $"{row.Label}: {Text(row.Count)}")) + ".", _words.Language,
        [.. rows.Select(row => (row.Label, (double)row.Count, Text(row.Count)))]);

    private static Line Number(int number) => Text(number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
