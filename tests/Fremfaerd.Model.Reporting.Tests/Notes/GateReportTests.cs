using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Reporting.Tests.Notes;

public class The_report_of_a_gate
{
    private static readonly ReportOptions English = new() { Language = Language.English };

    [Fact]
    public void Reads_as_approved_in_Naestved_while_the_gate_was_closed()
    {
        var report = When.EventWas(GoldenCases.Naestved, 30).GateReport();

        Approved.Matches(report.ToMarkdown(), "Gate.Naestved.md");
        Approved.Matches(report.ToText(), "Gate.Naestved.txt");
        Approved.Matches(report.ToHtml(), "Gate.Naestved.html");
    }

    [Fact]
    public void Reads_as_approved_in_Silkeborg_that_joined_midway() =>
        Approved.Matches(When.EventWas(GoldenCases.Silkeborg, 99).GateReport().ToMarkdown(), "Gate.Silkeborg.md");

    [Fact]
    public void Reads_as_approved_in_Hoeje_Taastrup_with_a_waiver() =>
        Approved.Matches(When.EventWas(GoldenCases.HoejeTaastrup, 44).GateReport().ToMarkdown(), "Gate.HoejeTaastrup.md");

    [Fact]
    public void Reads_as_approved_in_English() =>
        Approved.Matches(When.EventWas(GoldenCases.HoejeTaastrup, 44, English).GateReport().ToMarkdown(), "Gate.HoejeTaastrup.en.md");

    [Theory]
    [InlineData("naestved")]
    [InlineData("silkeborg")]
    [InlineData("hoeje-taastrup")]
    public void Says_of_every_check_what_the_gate_says(string name)
    {
        var course = When.Named(name);
        foreach (var gate in course.Definition.Content.Gates)
        {
            var at = GoldenCases.EndOf(course);
            var report = course.Assess(gate.Id, at);
            var text = new CourseReports(course, at).GateReport(gate.Id).ToMarkdown();

            foreach (var same in report.Checks.Concat(report.InnerChecks).Concat(report.CarriedChecks).GroupBy(check => (check.Check.Code, check.Outcome)))
                Said(text, same.Key.Code, same.Key.Outcome).Should().Be(same.Count(), "{0} {1} at {2}", same.Key.Code, same.Key.Outcome, gate.Id);
            foreach (var cited in report.Checks.SelectMany(check => check.Events))
                text.Should().Contain($"\n| {cited} | ", "an event a check rests on stands in the appendix");
        }
    }

    [Fact]
    public void Is_refused_for_a_gate_the_definition_does_not_have() =>
        new CourseReports(GoldenCases.Naestved, GoldenCases.EndOf(GoldenCases.Naestved)).Invoking(reports => reports.GateReport("no-such-gate"))
            .Should().Throw<ArgumentException>();

    /// <summary>As a heading of its own, or as a row of a table.</summary>
    private static int Said(string text, CheckCode code, Outcome outcome) => Regex.Count(
        text, $@"^(### {Regex.Escape($"{code}")}: {outcome.Name.Danish}( – |$)|\| {Regex.Escape($"{code}")} .* \| {outcome.Name.Danish} \|)", RegexOptions.Multiline);
}
