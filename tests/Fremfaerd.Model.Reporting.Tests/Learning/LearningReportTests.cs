using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Reporting.Tests.Learning;

public class A_learning_report
{
    private static readonly string[] EnglishWords =
        ["the", "of", "and", "was", "were", "course", "courses", "phase", "gate", "check", "checks", "view", "views", "not", "with", "heard", "waiver", "days", "across"];

    [Fact]
    public void Reads_as_approved_for_one_course() => Approved.Matches(Of(GoldenCases.Silkeborg, Moments.End).ToMarkdown(), "Silkeborg.da.md");

    [Fact]
    public void Reads_as_approved_for_one_course_in_English() =>
        Approved.Matches(Of(GoldenCases.HoejeTaastrup, Moments.End, Language.English).ToMarkdown(), "HoejeTaastrup.en.md");

    [Fact]
    public void Reads_as_approved_across_courses() => Approved.Matches(Across(GoldenCases.All, Moments.End).ToMarkdown(), "Across.da.md");

    [Fact]
    public void Says_so_where_there_are_too_few_courses_to_compare()
    {
        Across([GoldenCases.Silkeborg], Moments.End).ToText().Should().Contain("For få forløb til læring på tværs").And.Contain("Her er 1 forløb.");
        Across([], Moments.End).ToText().Should().Contain("Her er 0 forløb.");
        Across(GoldenCases.All, Moments.End).ToText().Should().NotContain("For få forløb");
    }

    [Fact]
    public void Never_counts_what_was_not_observed_as_zero()
    {
        var report = Of(GoldenCases.Silkeborg, Moments.Midway).ToMarkdown();

        report.Should().MatchRegex(@"\| Idéfasen \| ikke fulgt \| ikke fulgt \| ikke fulgt \| ikke fulgt \| ikke fulgt \|");
        report.Should().Contain("Ikke fulgt, så intet vides om dem: idéfasen, beslutningsfasen, designfasen, specifikationsfasen og udbuds-/indkøbsfasen.");
    }

    [Fact]
    public void Names_the_checks_that_kept_a_gate_closed_and_what_opened_it()
    {
        var course = GoldenCases.Silkeborg.AsOf(Moments.Midway);
        var stamp = new Stamp(new Signature("bruger-202", StandardRoles.DecidingManager), Moments.Midway);
        var no = (Refused)course.Decide(new AdvanceTo(Phase.Implementation), stamp);
        var tried = ((Accepted)course.Decide(no.ToRecord!, stamp)).Process;

        Of(tried, Moments.Midway).ToMarkdown().Should().Contain("Porten »Udgang af Udviklingsfasen« var lukket. Der manglede:")
            .And.Contain("(G1)").And.Contain("(BREACH)").And.Contain("Porten er ikke passeret siden.");
        Across([tried, GoldenCases.Naestved], Moments.Midway).ToMarkdown().Should()
            .MatchRegex(@"\(G1\), Udgang af Udviklingsfasen \| 1 \| Nyt ejendomssystem").And.NotContain("Der er ikke noteret afvisninger");
    }

    [Fact]
    public void Leaves_out_what_people_typed_where_it_travels_to_everybody()
    {
        var report = new CourseReports(GoldenCases.Silkeborg, Moments.End, new ReportOptions { Sharing = SharingProfile.Public }).LearningReport().ToMarkdown();
        var breach = GoldenCases.Silkeborg.History.OfType<BreachRaised>().Single().What.Text;

        Of(GoldenCases.Silkeborg, Moments.End).ToMarkdown().Should().Contain(breach);
        report.Should().NotContain(breach).And.Contain("udeladt").And.NotContain("bruger-");
        foreach (var answer in GoldenCases.Silkeborg.History.OfType<QuestionAnswered>())
            report.Should().NotContain(answer.Text);
    }

    [Fact]
    public void Has_no_English_in_Danish()
    {
        string[] reports =
        [
            .. from at in Moments.All from course in GoldenCases.All where course.AsOf(at).Enrolment is not null select Of(course, at).ToText(),
            .. Moments.All.Select(at => Across(GoldenCases.All, at).ToText()),
            .. Moments.All.Select(at => new PortfolioReports(GoldenCases.All, at).Page().ToHtml()[^4000..]),
            .. Moments.All.Select(at => new PortfolioReports(GoldenCases.All, at).Page().ToText()),
        ];

        reports.Length.Should().BeGreaterThan(15);
        foreach (var report in reports)
            EnglishWords.Where(word => Regex.IsMatch(report, $@"(?<![\w<\-./=""]){word}(?![\w>\-./=""])")).Should().BeEmpty();
    }

    [Fact]
    public void Gives_the_same_bytes_for_the_same_course() =>
        Across(GoldenCases.All, Moments.Midway).ToHtml().Should().Be(Across(GoldenCases.All, Moments.Midway).ToHtml());

    private static Report Of(TechnologyProcess course, DateTimeOffset at, Language language = Language.Danish) =>
        CourseReports.AsOf(course, at, new ReportOptions { Language = language }).LearningReport();

    private static Report Across(IReadOnlyList<TechnologyProcess> courses, DateTimeOffset at) => new PortfolioReports(courses, at).LearningReport();
}
