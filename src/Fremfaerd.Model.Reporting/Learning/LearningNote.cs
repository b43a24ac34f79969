using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>What can be learnt from one course: what was hard, how it was handled, what came of it, by phase and theme.</summary>
internal sealed class LearningNote
{
    private static readonly LocalizedText Title = new("Læring af forløbet »{title}«", "Learning from the course “{title}”");
    private static readonly LocalizedText Workplace = new("Arbejdsplads", "Workplace");
    private static readonly LocalizedText Area = new("Område", "Area");
    private static readonly LocalizedText Position = new("Forløbet nu", "The course now");
    private static readonly LocalizedText At = new("Set fra", "As of");

    private static readonly LocalizedText About = new(
        "Alt her er læst af det, der er noteret i forløbet; intet er lagt til. Det, folk selv har skrevet, gengives ordret. Numrene er numre i historikken.",
        "Everything here is read from the record of the course; nothing is added. What people wrote is given word for word. The numbers are those of the history.");

    private static readonly LocalizedText InShort = new("Kort fortalt", "In short");
    private static readonly LocalizedText HardCount = new("Svært undervejs: {all}. Heraf håndteret: {handled}.", "Hard on the way: {all}. Of these handled: {handled}.");
    private static readonly LocalizedText NothingHard = new("Der er ikke noteret noget, der var svært.", "Nothing hard is on record.");

    private static readonly LocalizedText Typical = new(
        "Fra noget kom op, til det var håndteret: {days} (median).", "From when something came up until it was handled: {days} (median).");

    private static readonly LocalizedText WellCount = new("Godt gik: {all}.", "Went well: {all}.");

    private static readonly LocalizedText NotFollowed = new(
        "Ikke fulgt, så intet vides om dem: {phases}.", "Not observed, so nothing is known of them: {phases}.");

    private static readonly LocalizedText Hard = new("Det, der var svært", "What was hard");
    private static readonly LocalizedText Well = new("Det, der gik godt", "What went well");
    private static readonly LocalizedText NothingWell = new("Der er ikke noteret noget af den slags endnu.", "Nothing of the kind is on record yet.");
    private static readonly LocalizedText InOwnWords = new("Med egne ord, tema for tema", "In its own words, theme by theme");

    private readonly Course _course;
    private readonly Words _words;
    private readonly IReadOnlyList<Difficulty> _hard;
    private readonly IReadOnlyList<(Phase Phase, Line What, long Event)> _well;
    private readonly IReadOnlyList<PhaseLine> _phases;

    private LearningNote(Course course) => (_course, _words, _hard, _well, _phases) =
        (course, course.Words, Difficulties.Of(course), GoodTurns.Of(new Chronicle(course)), course.Process.Phases(course.At));

    internal static Report Of(Course course) => new(new LearningNote(course).Document());

    private Document Document() => new(
        _words.Say(Title.With(("title", _course.Enrolment.Title))), _words.Language, _course.Options.TypedLanguage,
        [
            new Particulars([.. Particulars()]),
            new Paragraph(_words.Say(About)),
            new Section(_words.Say(InShort), [new Listing([.. Summary()]), PhaseThemeTable.Of(_hard, _phases, _words)]),
            new Section(_words.Say(Hard), [.. _phases.Select(PhaseSection)]),
            new Section(_words.Say(Well), [_well.Count == 0 ? new Paragraph(_words.Say(NothingWell)) : new Listing([.. _well.Select(one => new ListItem(one.What))])]),
            new Section(_words.Say(InOwnWords), [.. OwnWords.Of(_course)]),
        ]);

    private IEnumerable<(Line, Line)> Particulars()
    {
        if (_course.Enrolment.Workplace is { } workplace)
            yield return (_words.Say(Workplace), _words.Typed(workplace));
        if (_course.Enrolment.Area is { } area)
            yield return (_words.Say(Area), _words.Say(area.Name));
        yield return (_words.Say(Position), _words.Say(_course.Then.Position.Name));
        yield return (_words.Say(At), _words.When(_course.At));
    }

    private IEnumerable<ListItem> Summary()
    {
        yield return new(_hard.Count == 0
            ? _words.Say(NothingHard)
            : _words.Say(HardCount.With(("all", _hard.Count), ("handled", _hard.Count(one => one.Handled is not null)))));
        if (FigureWords.Median(_hard.Where(one => one.Days is not null).Select(one => one.Days!.Value)) is { } median)
            yield return new(_words.Say(Typical.With(("days", FigureWords.Days(median)))));
        yield return new(_words.Say(WellCount.With(("all", _well.Count))));
        var notObserved = _phases.Where(line => line.Standing == GateStanding.NotObserved).Select(line => (TextValue)line.Phase.InSentence()).ToArray();
        if (notObserved.Length > 0)
            yield return new(_words.Say(NotFollowed.With(("phases", TextValue.List(notObserved)))));
    }

    private Section PhaseSection(PhaseLine line)
    {
        var own = _hard.Where(one => one.Phase == line.Phase).ToArray();
        var blocks = new List<Block>();
        if (PhaseThemeTable.StateOf(line) is { } state)
            blocks.Add(new Paragraph(_words.Say(state)));
        else if (own.Length == 0)
            blocks.Add(new Paragraph(_words.Say(NothingHard)));
        foreach (var theme in own.GroupBy(one => one.Theme).OrderBy(group => group.Key is null).ThenBy(group => group.Key))
            blocks.Add(new Section(_words.Say(Themes.NameOf(theme.Key)), [DifficultyItems.In(theme, _words)]));
        return new Section(_words.Say(line.Phase.Name), blocks);
    }
}
