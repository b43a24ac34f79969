namespace Fremfaerd.Model.Reporting.Tests.Diagrams;

/// <summary>The standard route as a diagram.</summary>
public class The_diagram_of_the_route
{
    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Reads_as_approved_in_both_formats(Language language)
    {
        var route = new DefinitionReports(StandardDefinition.Current, new() { Language = language }).Route();

        Approved.Matches(route.ToMermaid(), $"Route.{language.Code}.mmd");
        Approved.Matches(route.ToDot(), $"Route.{language.Code}.dot");
    }
}
