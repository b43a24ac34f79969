using Fremfaerd.Model.Reporting.Tests.Sharing;

namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>Ways in which something travelled further than its profile says.</summary>
public class Shared_too_far
{
    private const string Secret = "Tilbudsgiverne hedder Anker og Bøje";

    private static readonly DateTimeOffset Later = Any.Start.AddMonths(2);

    /// <summary>A report of what was known on a day showed what was marked confidential the day after.</summary>
    [Fact]
    public void Is_not_what_a_confidential_meeting_said_before_it_was_marked_so()
    {
        var course = Any.Course(Phase.Design);
        course.HoldInvolvement(Meeting(null), Moment.On(2026, 2, 10)).ThenAccepted();
        var known = GoldenCases.EndOf(course.Process);
        var open = course.Process;
        var marked = MarkedLater(course);

        Said(CourseReports.AsOf(open, known)).Should().Contain(Secret, "nobody had marked it");
        Said(CourseReports.AsOf(marked, known)).Should().NotContain(Secret);
        Said(CourseReports.AsOf(marked, known, new ReportOptions { Sharing = SharingProfile.Personal })).Should().Contain(Secret);
    }

    /// <summary>A host's own requirement may write anything into its reason, also what somebody typed or who it was.</summary>
    [Fact]
    public void Is_not_the_reason_of_a_hosts_own_requirement()
    {
        var content = Any.Definition.Content;
        var custom = new CustomRequirement("local", 1, view => new CustomVerdict(Outcome.Unmet, Why(view).With()), null);
        var check = content.Checks.First(one => one.Code == "F1-R2") with { Code = "LOCAL-1", Requirement = custom };
        var course = Any.Course(definition: ProcessDefinition.Build(content with { Id = "local", Checks = [.. content.Checks, check] }));
        course.Answer("F1-KO-1", Secret).ThenAccepted();

        Gate(course, SharingProfile.Municipality).Should().Contain($"Svaret »{Secret}«");
        Gate(course, SharingProfile.Public).Should().NotContain(Secret).And.NotContain("Svaret »").And.Contain("LOCAL-1");
    }

    /// <summary>The pages over many courses keep to the profile too.</summary>
    [Fact]
    public void Is_nothing_in_a_portfolio()
    {
        var places = new Dictionary<string, string>();
        TechnologyProcess[] courses = [.. FreshCourses.All().Select((course, number) => FreshCourses.Rewritten(course, (sequence, path, text) => Marked(places, number, sequence, path, text)))];
        var at = courses.Max(GoldenCases.EndOf).AddYears(1);

        var personal = Shown(new PortfolioReports(courses, at, new ReportOptions { Sharing = SharingProfile.Personal }), places);
        var shown = Shown(new PortfolioReports(courses, at, new ReportOptions { Sharing = SharingProfile.Public }), places);

        personal.Should().Contain(["ViewpointReceived.What.Text", "Enrolled.What.Title"]);
        shown.Should().Contain("Enrolled.What.Title").And.BeSubsetOf(TypedFields.Open);
    }

    private static string Marked(Dictionary<string, string> places, int number, long sequence, string path, string text)
    {
        if (TypedFields.IsCode(path))
            return text;
        var marker = TypedFields.Persons.Contains(path) ? $"PERSON{text.Length}{text.Sum(sign => sign)}X" : $"MARK{number}Q{sequence}Q{places.Count}Q";
        places[marker] = path;
        return marker;
    }

    private static string[] Shown(PortfolioReports reports, Dictionary<string, string> places)
    {
        var text = string.Concat(((Report[])[reports.Page(), reports.LearningReport()]).Select(report => report.ToHtml() + report.ToMarkdown() + report.ToText()));
        return [.. places.Where(place => text.Contains(place.Key, StringComparison.Ordinal)).Select(place => place.Value).Distinct()];
    }

    private static LocalizedText Why(EvidenceView view)
    {
        var answer = view.AnswerTo("F1-KO-1")?.Value.Text ?? "";
        return new($"Svaret »{answer}« er for kort.", $"The answer “{answer}” is too short.");
    }

    private static HeldInvolvement Meeting(Confidentiality? secret) =>
        new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse, Secret) { ChanceToAsk = true, Confidentiality = secret };

    private static TechnologyProcess MarkedLater(ProcessSession course)
    {
        var correction = new Correct(course.Process.Sequence, new HoldInvolvement(Meeting(new("Der forhandles stadig.", new(2099, 1, 1)))), "Mødet var fortroligt.");
        var accepted = (Accepted)course.Process.Decide(correction, Any.Stamp(at: Later));
        return accepted.Process;
    }

    private static string Said(CourseReports reports) => string.Concat(reports.Timeline().Description, reports.DialogueSheet(Phase.Design).ToText(), reports.AgendaItem(Forum.Of(CommitteeKind.LocalCommittee)).ToText());

    private static string Gate(ProcessSession course, SharingProfile sharing) =>
        new CourseReports(course.Process, GoldenCases.EndOf(course.Process), new ReportOptions { Sharing = sharing }).GateReport().ToText().ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);
}
