namespace Fremfaerd.Model.Tests.Docs;

public class The_page_on_extending
{
    private static readonly MarkdownPage Page = new("docs", "extending.md");

    [Fact]
    public void Prints_code_that_is_compiled() => Page.Block("extending").Should().Be(MarkdownPage.CodeOf("ExtendingStart.cs"));

    [Fact]
    public void Prints_what_the_code_prints() =>
        Page.Block("extending-output").Should().Be(MarkdownPage.PrintedBy(() => ExtendingStart.Run(Any.Clock())));
}
