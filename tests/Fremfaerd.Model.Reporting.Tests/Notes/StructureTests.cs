using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Reporting.Tests.Notes;

/// <summary>What WCAG 2.1 asks of the structure of a page (1.3.1, 2.4.2, 2.4.6, 3.1.1, 3.1.2), and what a table and a list are without.</summary>
public class Every_page
{
    public static TheoryData<string, Language> Pages => new()
    {
        { "naestved", Language.Danish }, { "silkeborg", Language.Danish }, { "hoeje-taastrup", Language.Danish },
        { "naestved", Language.English }, { "silkeborg", Language.English }, { "hoeje-taastrup", Language.English },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Has_one_title_headings_without_gaps_and_headers_in_every_table(string name, Language language)
    {
        foreach (var (report, html) in Of(name, language))
        {
            html.Should().Contain($"<html lang=\"{language.Code}\">").And.Contain("<main>");
            Regex.Count(html, "<h1[ >]").Should().Be(1);
            Regex.Match(html, "<title>(.+?)</title>").Groups[1].Value.Should().NotBeEmpty();
            Levels(html).Zip(Levels(html).Skip(1)).Should().OnlyContain(next => next.Second <= next.First + 1, report.Title);
            Regex.Count(html, "<table>").Should().Be(Regex.Count(html, "<caption>")).And.Be(Regex.Count(html, "<thead>"));
            Regex.Count(html, "<tbody>\n<tr>|</tr>\n<tr>").Should().Be(Regex.Count(html, "<th scope=\"row\""));
            Regex.Matches(html, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).Should().OnlyHaveUniqueItems();
            Regex.Matches(html, "<h[2-6]>(.*?)</h").Should().OnlyContain(match => match.Groups[1].Value.Trim().Length > 0);
            html.Should().NotContain("<script").And.NotContain("http://").And.NotContain("https://").And.NotContain("<p></p>").And.NotContain("<li></li>");
            Regex.Count(html, "<bdi lang=\"da\">").Should().Be(language == Language.English ? Regex.Count(html, "<bdi") : 0);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Has_no_gap_left_unfilled_and_no_code_of_the_library_in_its_words(string name, Language language)
    {
        foreach (var (report, _) in Of(name, language))
        {
            var text = report.ToText();
            Regex.Match(text, @"\{[a-zA-Z]+\}").Value.Should().BeEmpty(report.Title);
            Regex.Match(text, @"\b(NotApplicable|Indeterminate|OpenWithWaivers|AreaCommittee|null|System\.\w+)\b").Value.Should().BeEmpty(report.Title);
            if (language == Language.Danish)
                Regex.Match(text, @"\b(derived|the|and|not|gate|check|phase)\b").Value.Should().BeEmpty(report.Title);
            text.Split('\n').Should().OnlyContain(line => line.Length <= 100 || !line.TrimStart().Contains(' '));
        }
    }

    private static IEnumerable<(Report Report, string Html)> Of(string name, Language language)
    {
        var course = When.Named(name);
        var reports = new CourseReports(course, GoldenCases.EndOf(course), new ReportOptions { Language = language });
        Report[] all =
        [
            .. course.Definition.Content.Gates.Select(gate => reports.GateReport(gate.Id)),
            .. course.EvidenceAt(GoldenCases.EndOf(course)).Decisions.Select(decision => reports.DecisionNote(decision.Sequence)),
            .. course.Passages.Select(passage => reports.DecisionNote(passage.Sequence)),
            .. Enum.GetValues<Phase>().Select(reports.DialogueSheet),
            .. Enum.GetValues<Phase>().Select(phase => reports.AgendaItem(CommitteeKind.LocalCommittee, new DateOnly(2026, 9, 1), phase)),
        ];
        return all.Select(report => (report, report.ToHtml()));
    }

    private static int[] Levels(string html) => [.. Regex.Matches(html, "<h([1-6])[ >]").Select(match => match.Groups[1].Value[0] - '0')];
}
