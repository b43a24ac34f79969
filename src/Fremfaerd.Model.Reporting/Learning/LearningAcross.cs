using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>What can be learnt from many courses together, with the courses named.</summary>
internal sealed class LearningAcross
{
    private const int MostViews = 50;

    private static readonly LocalizedText Title = new("Læring på tværs af forløb", "Learning across courses");
    private static readonly LocalizedText Courses = new("Forløb", "Courses");
    private static readonly LocalizedText At = new("Set fra", "As of");
    private static readonly LocalizedText TooFew = new("For få forløb til læring på tværs", "Too few courses to learn across");

    private static readonly LocalizedText TooFewWhy = new(
        "Her er {count} forløb. Sammenligning kræver mindst to; det, der står nedenfor, gælder kun det, der er.",
        "There are {count} courses. Comparing takes at least two; what stands below is true only of what there is.");

    private static readonly LocalizedText About = new(
        "Alt er læst af det, der er noteret i forløbene. En fase, et forløb ikke er fulgt i, tæller ikke med og er aldrig talt som nul.",
        "Everything is read from the records of the courses. A phase in which a course was not observed does not count, and was never counted as zero.");

    private static readonly LocalizedText Views = new("Bekymringer og synspunkter", "Concerns and views");
    private static readonly LocalizedText NoViews = new("Der er ikke noteret bekymringer eller synspunkter.", "No concerns or views are on record.");
    private static readonly LocalizedText MoreViews = new("Her vises de {shown} seneste af {all}.", "The latest {shown} of {all} are shown here.");

    private readonly IReadOnlyList<Course> _courses;
    private readonly Words _words;
    private readonly IReadOnlyList<CaseDifficulty> _hard;

    private LearningAcross(IReadOnlyList<Course> courses, Words words) => (_courses, _words, _hard) =
        (courses, words, [.. courses.SelectMany(course => Difficulties.Of(course).Select(one => new CaseDifficulty(course, one)))]);

    internal static Report Of(IReadOnlyList<Course> courses, Words words, DateTimeOffset at, ReportOptions options) =>
        new(new LearningAcross(courses, words).Document(at, options));

    private Document Document(DateTimeOffset at, ReportOptions options)
    {
        var tables = new AcrossTables(_courses, _hard, _words);
        return new(_words.Say(Title), options.Language, options.TypedLanguage,
        [
            new Particulars([(_words.Say(Courses), _courses.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)), (_words.Say(At), _words.When(at))]),
            .. _courses.Count < 2 ? [new Callout(Tone.Warning, _words.Say(TooFew), [new Paragraph(_words.Say(TooFewWhy.With(("count", _courses.Count))))])] : Array.Empty<Block>(),
            .. _courses.Count == 0 ? [] : (Block[])
            [
                new Paragraph(_words.Say(About)),
                .. tables.All(),
                new Section(_words.Say(Views), [.. AllViews()]),
            ],
        ]);
    }

    private IEnumerable<Block> AllViews()
    {
        var views = _hard.Where(one => one.What.Kind is DifficultyKind.Concern or DifficultyKind.View).ToArray();
        if (views.Length == 0)
        {
            yield return new Paragraph(_words.Say(NoViews));
            yield break;
        }

        if (views.Length > MostViews)
            yield return new Paragraph(_words.Say(MoreViews.With(("shown", MostViews), ("all", views.Length))));
        yield return new Listing([.. views.OrderByDescending(one => one.What.Happened.Date).ThenBy(one => one.What.Events[0]).Take(MostViews).Select(ViewItem)]);
    }

    private ListItem ViewItem(CaseDifficulty one) => new(
        Line.Strong(DifficultyKinds.NameOf(one.What.Kind).In(_words.Language)) + ", " + _words.Say(one.What.Phase.InSentence()) + ", "
            + _words.When(one.What.Happened) + ". " + _words.Typed(one.Course.Enrolment.Title),
        new Paragraph(one.What.What), new Paragraph(DifficultyItems.HowHandled(one.What, _words)));
}

/// <summary>A hard thing of one of the courses.</summary>
internal sealed record CaseDifficulty(Course Course, Difficulty What);
