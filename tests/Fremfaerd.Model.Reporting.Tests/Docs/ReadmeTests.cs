using Fremfaerd.Model.Tests.Docs;

namespace Fremfaerd.Model.Reporting.Tests.Docs;

/// <summary>What the README shows of this package.</summary>
public class The_README
{
    private static readonly MarkdownPage Readme = new("README.md");

    [Fact]
    public void Shows_the_route_as_it_is() =>
        Readme.Block("route").Should().Be(new DefinitionReports(StandardDefinition.Current).Route().ToMermaid());
}
