using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Tests.Process.Forging;
using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Reporting.Tests.Support;

/// <summary>Many pictures, and what lies where in them.</summary>
internal static class Scenes
{
    /// <summary>The cases at their end and on the way, histories with every kind of event, and random ones.</summary>
    internal static IEnumerable<(string Name, TechnologyProcess Course, DateTimeOffset At)> Courses()
    {
        foreach (var course in GoldenCases.All)
        {
            foreach (var share in new[] { 0.02, 0.3, 0.5, 0.8, 1 })
            {
                var at = Instants(course)[(int)((Instants(course).Count - 1) * share)];
                yield return ($"{course.Enrolment!.Id} at {share}", course.AsOf(at), at);
            }
        }

        foreach (var source in Sources.All)
        {
            foreach (var count in new[] { source.Events.Length, source.Events.Length * 2 / 3 })
                yield return ($"{source.Name} after {count}", source.After(count), GoldenCases.EndOf(source.After(count)));
        }

        var secret = Any.Course(Phase.Design);
        secret.HoldInvolvement(Any.Involvement(Party.AffectedEmployees) with { Minutes = "Det hemmelige referat", Confidentiality = new("Tilbuddene er hemmelige.", new(2099, 1, 1)) }).ThenAccepted();
        yield return ("confidential", secret.Process, GoldenCases.EndOf(secret.Process));
        yield return ("not understood", NotUnderstood(), Any.Start.AddMonths(1));
        foreach (var seed in Enumerable.Range(100, 30))
            yield return ($"random {seed}", RandomCourse.Of(seed).Process, GoldenCases.EndOf(RandomCourse.Of(seed).Process).AddDays(seed % 5 * 40));
    }

    internal static IEnumerable<(string Name, Picture Picture)> Pictures() =>
        from course in Courses()
        from language in Enum.GetValues<Language>()
        from picture in Of(course.Course, course.At, language)
        select ($"{course.Name}, {language.Code}, {picture.Name}", picture.Picture);

    internal static IEnumerable<(string Name, Picture Picture)> Of(TechnologyProcess course, DateTimeOffset at, Language language, SharingProfile sharing = SharingProfile.Municipality)
    {
        var reports = new CourseReports(course, at, new ReportOptions { Language = language, Sharing = sharing });
        return [("PhaseMap", reports.PhaseMap()), ("InvolvementMatrix", reports.InvolvementMatrix()), ("Timeline", reports.Timeline())];
    }

    internal static IEnumerable<Mark> Flat(this Scene scene) => Flat(scene.Marks);

    internal static IEnumerable<Label> Labels(this Scene scene) => scene.Flat().OfType<Label>();

    internal static IEnumerable<string> Titles(this Scene scene) => TitlesIn(scene.Marks);

    /// <summary>The place of a text: its width at most, and its height from the top of capitals to below its base line.</summary>
    internal static Area AreaOf(Label label)
    {
        var width = TextSize.WidthOf(label.Text, label.Size, label.IsBold);
        var left = label.Anchor switch { Anchor.Middle => label.X - (width / 2), Anchor.End => label.X - width, _ => label.X };
        return new Area(left, label.Y - (label.Size * 0.75), left + width, label.Y + (label.Size * 0.2));
    }

    /// <summary>What follows an event of a newer version is kept unjudged, and may name what this definition does not have.</summary>
    private static TechnologyProcess NotUnderstood()
    {
        var course = Any.Course(Phase.Design);
        course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();
        course.ReturnTo(Phase.Decision, "Der manglede noget.").ThenAccepted();
        var (known, stamp) = (course.Process.History, Any.Stamp(happenedAt: Moment.On(2026, 3, 2)));
        var (pilot, waiver) = (new CheckAddress("pilot-exit", "P1"), new Waiver("Det haster.", "leder-2") { Until = new(2026, 4, 1) });
        Func<long, ProcessEvent>[] later =
        [
            number => new UnrecognizedEvent(number, stamp, "definition.upgraded", "{}"),
            number => new CheckWaived(number, stamp, pilot, waiver, Outcome.Unmet),
            number => new AttemptRefused(number, stamp, new Attempt(Act.Waive, null, null, null, null), "gate.closed", []),
            number => new AttemptRefused(number, stamp, new Attempt(Act.PassGate, null, "pilot-exit", null, null), "gate.closed", [new(pilot, Outcome.Unmet)]),
            number => new QuestionAnswered(number, stamp, "P1-KO-1", "Ja."),
            number => new FactClarified(number, stamp, "isPilot", true),
            number => new DecisionRecorded(number, stamp, Any.Decision()),
            number => new BreachRaised(number, stamp, new Breach("brud-1", CommitteeKind.LocalCommittee, "MED blev ikke hørt.")),
            number => new ViewpointAnswered(number, stamp, "v-9", new(ViewpointResponse.Adopted, "Ja.")),
            number => new PhaseReturned(number, stamp, Phase.Idea, "Forfra."),
            number => new EntryCorrected(number, stamp, number - 2, "Fejl.", null),
            number => new CoursePaused(number, stamp, "Ferie."),
        ];
        return TechnologyProcess.From([Any.Definition], [.. known, .. later.Select((make, place) => make(known.Count + place + 1))]);
    }

    private static IEnumerable<Mark> Flat(IEnumerable<Mark> marks) => marks.SelectMany(mark => mark is Cluster cluster ? Flat(cluster.Marks) : [mark]);

    private static IEnumerable<string> TitlesIn(IEnumerable<Mark> marks) =>
        marks.OfType<Cluster>().SelectMany(cluster => TitlesIn(cluster.Marks).Append(cluster.Title));

    private static List<DateTimeOffset> Instants(TechnologyProcess course) => [.. course.History.Select(happened => happened.Stamp.RecordedAt).Order()];
}

/// <summary>A rectangle.</summary>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    internal bool Overlaps(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
