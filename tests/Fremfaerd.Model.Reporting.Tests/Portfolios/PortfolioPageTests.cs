using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Fremfaerd.Model.Tests.Process.Forging;
using Fremfaerd.Model.Tests.Readiness;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Reporting.Tests.Portfolios;

public class A_portfolio_page(ITestOutputHelper output)
{
    private static readonly TechnologyProcess[] Mixed =
        [.. GoldenCases.All, .. Sources.All.Select(source => TechnologyProcess.From(Sources.Definitions, source.Events)), .. Enumerable.Range(0, 30).Select(seed => RandomCourse.Of(seed).Process)];

    private static DateTimeOffset Latest => Mixed.Max(GoldenCases.EndOf);

    [Fact]
    public void Reads_as_approved_in_Danish() => Approved.Matches(Page(GoldenCases.All, Moments.Midway).ToMarkdown(), "Page.da.md");

    [Fact]
    public void Reads_as_approved_in_English() => Approved.Matches(Page(GoldenCases.All, Moments.Midway, Language.English).ToMarkdown(), "Page.en.md");

    [Fact]
    public void Gives_the_times_of_the_statistics_and_leaves_out_what_was_not_observed()
    {
        var (text, statistics) = (Page(Mixed, Latest).ToMarkdown(), PhaseStatistics.Of(Mixed.Select(course => course.AsOf(Latest)), Latest));
        var observed = statistics.Where(one => one.MedianDuration is not null).ToArray();

        foreach (var one in statistics)
        {
            var row = RowOf(text, "Tid i hver fase", one.Phase.Name.Danish);
            row[..4].Should().Equal($"{one.Entered}", $"{one.NotObserved}", $"{one.Skipped}", $"{one.Returns}");
            row[4].Should().Be(MedianOf(Mixed, one.Phase));
        }

        observed.Should().NotBeEmpty();
        text.Should().Contain($"{Mixed.Count(course => course.Enrolment!.StartsAt > Phase.Idea)} af {Mixed.Length} forløb kom med undervejs");
    }

    [Fact]
    public void Does_not_let_a_course_joined_midway_pull_a_median_down()
    {
        var alone = RowOf(Page([GoldenCases.Naestved], Moments.End).ToMarkdown(), "Tid i hver fase", "Idéfasen");
        var together = RowOf(Page([GoldenCases.Naestved, GoldenCases.Silkeborg], Moments.End).ToMarkdown(), "Tid i hver fase", "Idéfasen");

        together[4].Should().Be(alone[4]).And.NotBe("–");
        (alone[1], together[1]).Should().Be(("0", "1"));
    }

    [Fact]
    public void Gives_the_involvement_of_the_statistics()
    {
        var (text, statistics) = (Page(Mixed, Latest).ToMarkdown(), InvolvementStatistics.Of(Mixed, Latest));

        foreach (var (phase, share) in statistics.ByPhase)
            RowOf(text, "Beslutninger, der ændrer arbejdet", phase.Name.Danish)[..4].Should().Equal(Numbers(share));
        RowOf(text, "Beslutninger, der ændrer arbejdet", "I alt")[..4].Should().Equal(Numbers(statistics.Total));
        statistics.Total.Observed.Should().BePositive();
    }

    [Fact]
    public void Counts_the_checks_that_close_a_gate_as_a_plain_count_does()
    {
        var text = Page(Mixed, Latest).ToMarkdown();
        var underWay = Mixed.Select(course => course.AsOf(Latest)).Where(course => course.Standing is CourseStanding.InPhase or CourseStanding.Paused).ToArray();
        var expected = underWay
            .SelectMany(course => course.Assess(Latest) is var report ? report.Checks.Concat(report.CarriedChecks).Where(check => check.ClosesGate).Select(check => check.Address).Distinct() : [])
            .GroupBy(address => address).Select(group => group.Count()).OrderDescending().Select(count => $"{count}");

        var table = text[text.IndexOf("**Tjek, der lukker en port lige nu**", StringComparison.Ordinal)..];
        Regex.Matches(table[..table.IndexOf("\n## ", StringComparison.Ordinal)], @"^\|.*\| (\d+) \| [^|]*\|$", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value).Should().Equal(expected);
    }

    [Fact]
    public void Gives_the_same_numbers_in_every_format()
    {
        var page = Page(Mixed, Latest);
        var unanswered = InvolvementStatistics.Of(Mixed, Latest).Unanswered.Count;

        foreach (var text in new[] { page.ToHtml(), page.ToMarkdown(), page.ToText() })
            text.Should().Contain($"I alt: {unanswered}.").And.Contain($"{Mixed.Count(course => course.Enrolment!.StartsAt > Phase.Idea)} af {Mixed.Length} forløb");
        page.ToHtml().Should().Contain("<svg");
        var views = page.ToMarkdown()[page.ToMarkdown().IndexOf("**Synspunkter uden svar**", StringComparison.Ordinal)..];
        Regex.Count(views, @"^\| (?!---|Forløb)", RegexOptions.Multiline).Should().Be(unanswered).And.BePositive();
    }

    [Fact]
    public void Stands_without_courses_and_counts_those_not_enrolled_apart()
    {
        Page([], Moments.End).ToText().Should().Contain("Der er ingen tilmeldte forløb at vise.");
        var early = GoldenCases.All.Min(course => course.History[0].Stamp.RecordedAt).AddDays(-1);
        Page(GoldenCases.All, early).ToText().Should().MatchRegex("Ikke tilmeldt, ikke talt med:? +3");
        Page([TechnologyProcess.NotEnrolled(Any.Definition), GoldenCases.Silkeborg], Moments.End).ToText().Should().MatchRegex("Ikke tilmeldt, ikke talt med:? +1");
    }

    [Theory]
    [InlineData(SharingProfile.Municipality)]
    [InlineData(SharingProfile.Public)]
    public void Stands_with_a_thousand_courses(SharingProfile sharing)
    {
        var many = Enumerable.Range(0, 1_000).Select(number => Mixed[number % Mixed.Length]).ToArray();
        var watch = Stopwatch.StartNew();
        var reports = new PortfolioReports(many, Latest, new ReportOptions { Sharing = sharing });
        var html = reports.Page().ToHtml();
        var page = watch.Elapsed;
        var learning = reports.LearningReport().ToHtml();
        output.WriteLine($"{sharing}: page {page.TotalMilliseconds:0} ms, {html.Length / 1024} kB; learning {(watch.Elapsed - page).TotalMilliseconds:0} ms, {learning.Length / 1024} kB");

        html.Should().Contain("1000 (");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void Refuses_what_is_a_mistake_of_the_caller()
    {
        FluentActions.Invoking(() => new PortfolioReports(null!, Moments.End)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new PortfolioReports([null!], Moments.End)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PortfolioReports([], default)).Should().Throw<ArgumentException>();
    }

    private static Report Page(IReadOnlyList<TechnologyProcess> courses, DateTimeOffset at, Language language = Language.Danish) =>
        new PortfolioReports(courses, at, new ReportOptions { Language = language }).Page();

    private static string[] Numbers(HeardShare share) => [$"{share.HeardInTime}", $"{share.NotHeardInTime}", $"{share.CannotBeDecided}", $"{share.NotObserved}"];

    /// <summary>The cells of a row of a table, without the first.</summary>
    private static string[] RowOf(string text, string caption, string name)
    {
        var table = text[text.IndexOf($"**{caption}", StringComparison.Ordinal)..];
        var row = Regex.Match(table, $@"^\| {Regex.Escape(name)} \|(.*)\|$", RegexOptions.Multiline).Groups[1].Value;
        return [.. row.Split('|').Select(cell => cell.Trim())];
    }

    /// <summary>Counted again, from the visits that ended.</summary>
    private static string MedianOf(IEnumerable<TechnologyProcess> courses, Phase phase)
    {
        var ended = courses.SelectMany(course => course.AsOf(Latest).Phases(Latest)).Where(line => line.Phase == phase).SelectMany(line => line.Visits)
            .Where(visit => visit.Left is not null).Select(visit => visit.Duration.TotalDays).Order().ToArray();
        if (ended.Length == 0)
            return "–";
        var median = ended.Length % 2 == 1 ? ended[ended.Length / 2] : (ended[(ended.Length / 2) - 1] + ended[ended.Length / 2]) / 2;
        return median < 1 ? "under 1 dag" : Math.Round(median, 1, MidpointRounding.AwayFromZero) is 1 ? "1 dag"
            : Math.Round(median, 1, MidpointRounding.AwayFromZero).ToString("0.#", new NumberFormatInfo { NumberDecimalSeparator = "," }) + " dage";
    }
}
