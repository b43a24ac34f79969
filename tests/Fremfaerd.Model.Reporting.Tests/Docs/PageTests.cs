using Fremfaerd.Model.Tests.Docs;

namespace Fremfaerd.Model.Reporting.Tests.Docs;

public class The_page_on_reports
{
    private static readonly MarkdownPage Page = new("docs", "reporting.md");

    [Fact]
    public void Prints_code_that_is_compiled() =>
        Page.Block("start").Should().Be(MarkdownPage.CodeOf("ReportingStart.cs", "Fremfaerd.Model.Reporting.Tests"));

    [Fact]
    public void Prints_what_its_code_prints() => Page.Block("start-output").Should().Be(MarkdownPage.PrintedBy(ReportingStart.Run));
}
