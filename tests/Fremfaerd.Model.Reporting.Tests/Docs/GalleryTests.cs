namespace Fremfaerd.Model.Reporting.Tests.Docs;

public class The_gallery
{
    private static readonly MarkdownPage Page = new("docs", "gallery.md");

    [Fact]
    public void Shows_the_route_as_it_is() =>
        Page.Block("route").Should().Be(new DefinitionReports(StandardDefinition.Current).Route().ToMermaid());
}
