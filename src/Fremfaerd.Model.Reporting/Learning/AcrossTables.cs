using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>The tables of the report across courses.</summary>
internal sealed class AcrossTables(IReadOnlyList<Course> courses, IReadOnlyList<CaseDifficulty> hard, Words words)
{
    private static readonly LocalizedText Phases = new("Fase for fase", "Phase by phase");
    private static readonly LocalizedText PhasesCaption = new("Faserne, og hvor mange forløb de er fulgt i", "The phases, and in how many courses they were observed");
    private static readonly LocalizedText KindsCaption = new("Det, der var svært, efter fase og slags", "What was hard, by phase and kind");
    private static readonly LocalizedText ThemeHeading = new("Tema for tema", "Theme by theme");
    private static readonly LocalizedText ThemesCaption = new("Det, der var svært, efter tema", "What was hard, by theme");
    private static readonly LocalizedText HandledHeading = new("Sådan blev det håndteret", "How it was handled");
    private static readonly LocalizedText HandledCaption = new("Fra noget kom op, til det var håndteret", "From when something came up until it was handled");
    private static readonly LocalizedText StopHeading = new("De tjek, der stoppede flest", "The checks that stopped most");
    private static readonly LocalizedText StopCaption = new("Tjek, der manglede, da nogen ville gennem en port", "Checks missing when somebody wanted to pass a gate");
    private static readonly LocalizedText NoStops = new("Der er ikke noteret afvisninger ved en port.", "No refusals at a gate are on record.");
    private static readonly LocalizedText Nothing = new("Der er ikke noteret noget, der var svært.", "Nothing hard is on record.");

    private static readonly LocalizedText Phase = new("Fase", "Phase");
    private static readonly LocalizedText Observed = new("Fulgt i", "Observed in");
    private static readonly LocalizedText NotObserved = new("Ikke fulgt i", "Not observed in");
    private static readonly LocalizedText LeftOut = new("Udeladt i", "Left out in");
    private static readonly LocalizedText HardThings = new("Svære ting", "Hard things");
    private static readonly LocalizedText Handled = new("Håndteret", "Handled");
    private static readonly LocalizedText Kind = new("Slags", "Kind");
    private static readonly LocalizedText Count = new("Antal", "Number");
    private static readonly LocalizedText Named = new("Forløb", "Courses");
    private static readonly LocalizedText Theme = new("Tema", "Theme");
    private static readonly LocalizedText Commonest = new("Oftest", "Most often");
    private static readonly LocalizedText Median = new("Median", "Median");
    private static readonly LocalizedText Check = new("Tjek", "Check");
    private static readonly LocalizedText KindCount = new("{kind} ({count})", "{kind} ({count})");

    internal IEnumerable<Block> All() =>
    [
        new Section(words.Say(Phases), [PhaseTable(), .. OrNothing(KindTable)]),
        new Section(words.Say(ThemeHeading), [.. OrNothing(ThemeTable)]),
        new Section(words.Say(HandledHeading), [.. OrNothing(HandledTable)]),
        new Section(words.Say(StopHeading), [StopTable()]),
    ];

    private IEnumerable<Block> OrNothing(Func<Block> table) => [hard.Count == 0 ? new Paragraph(words.Say(Nothing)) : table()];

    private Table PhaseTable()
    {
        var lines = courses.SelectMany(course => course.Process.Phases(course.At)).ToLookup(line => line.Phase);
        return new(words.Say(PhasesCaption), words.Each(Phase, Observed, NotObserved, LeftOut, HardThings, Handled),
        [
            .. from phase in Enum.GetValues<Phase>()
               let own = hard.Where(one => one.What.Phase == phase).ToArray()
               let observed = lines[phase].Count(line => line.Visits.Count > 0)
               select (IReadOnlyList<Cell>)
               [
                   words.Say(phase.Name), Number(observed),
                   Number(lines[phase].Count(line => line.Visits.Count == 0 && line.Standing == GateStanding.NotObserved)),
                   Number(lines[phase].Count(line => line.Visits.Count == 0 && line.Standing == GateStanding.Skipped)),
                   observed == 0 && own.Length == 0 ? words.Say(FigureWords.None) : Number(own.Length),
                   observed == 0 && own.Length == 0 ? words.Say(FigureWords.None) : Number(own.Count(one => one.What.Handled is not null)),
               ],
        ]);
    }

    private Table KindTable() => new(words.Say(KindsCaption), words.Each(Phase, Kind, Count, Named),
    [
        .. from one in hard
           group one by (one.What.Phase, one.What.Kind) into all
           orderby all.Key.Phase, all.Key.Kind
           select (IReadOnlyList<Cell>)
               [words.Say(all.Key.Phase.Name), words.Say(DifficultyKinds.NameOf(all.Key.Kind)), Number(all.Count()), CaseNames.Of(all.Select(one => one.Course), words)],
    ]);

    private Table ThemeTable() => new(words.Say(ThemesCaption), words.Each(Theme, Count, Commonest, Named),
    [
        .. from one in hard
           group one by one.What.Theme into all
           orderby all.Key is null, all.Key
           select (IReadOnlyList<Cell>)
               [words.Say(Themes.NameOf(all.Key)), Number(all.Count()), Line.Join(", ", MostOften(all)), CaseNames.Of(all.Select(one => one.Course), words)],
    ]);

    private Table HandledTable() => new(words.Say(HandledCaption), words.Each(Kind, Count, Handled, Median, Named),
    [
        .. from one in hard
           group one by one.What.Kind into all
           orderby all.Key
           select (IReadOnlyList<Cell>)
               [
                   words.Say(DifficultyKinds.NameOf(all.Key)), Number(all.Count()), Number(all.Count(one => one.What.Handled is not null)),
                   words.Say(FigureWords.DaysOrNone(FigureWords.Median(all.Where(one => one.What.Days is not null).Select(one => one.What.Days!.Value)))),
                   CaseNames.Of(all.Select(one => one.Course), words),
               ],
    ]);

    private Block StopTable()
    {
        var stops = StoppingCheck.Refused(courses);
        return stops.Count == 0 ? new Paragraph(words.Say(NoStops)) : new Table(words.Say(StopCaption), words.Each(Check, Count, Named),
            [.. stops.Select(stop => (IReadOnlyList<Cell>)[stop.Name(words), Number(stop.Courses.Count), CaseNames.Of(stop.Courses, words)])]);
    }

    private IEnumerable<Line> MostOften(IEnumerable<CaseDifficulty> all) => all
        .GroupBy(one => one.What.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(3)
        .Select(group => words.Say(KindCount.With(("kind", DifficultyKinds.NameOf(group.Key)), ("count", group.Count()))));

    private static Cell Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
