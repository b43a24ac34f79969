namespace Fremfaerd.Model.Tests.Definitions;

public class The_sources_the_standard_definition_names
{
    [Fact]
    public void Are_all_listed_in_the_catalogue()
    {
        var content = StandardDefinition.Current.Content;
        string[] named =
        [
            .. content.Phases.Select(phase => phase.Source),
            .. content.Facts.Select(fact => fact.Source),
            .. content.Questions.Select(question => question.Source),
            .. content.Checks.Select(check => check.Source),
            .. content.Involvement.Select(row => row.Source),
            .. content.Parameters.Select(parameter => parameter.Source),
            .. content.Parameters.SelectMany(parameter => parameter.Values).Select(value => value.Source),
            .. content.Principles.Select(principle => principle.Source),
            .. content.Guidance.Select(piece => piece.Source),
        ];

        named.SelectMany(CatalogueFile.Codes).Distinct()
            .Except(CatalogueFile.Content.SeedStatements.Keys)
            .Except(CatalogueFile.Content.Sources.Keys)
            .Should().BeEquivalentTo("derived", "D17", "D18");
    }
}
