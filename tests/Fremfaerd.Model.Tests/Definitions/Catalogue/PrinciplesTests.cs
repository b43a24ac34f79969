using System.Globalization;

namespace Fremfaerd.Model.Tests.Definitions;

public class The_principles_of_the_standard_definition
{
    [Fact]
    public void Are_the_ten_of_the_catalogue() =>
        StandardDefinition.Current.Content.Principles
            .Select(principle => new CataloguePrinciple(
                principle.Id, principle.Label.Danish, principle.Label.English, principle.Source))
            .Should().HaveCount(10).And.Equal(CatalogueFile.Content.Principles);

    [Fact]
    public void Rest_on_the_seed_statement_eight_further_on() =>
        StandardDefinition.Current.Content.Principles.Select(principle => principle.Source)
            .Should().Equal(StandardDefinition.Current.Content.Principles.Select(
                principle => $"S3.{8 + int.Parse(principle.Id[1..], CultureInfo.InvariantCulture)}"));

    [Theory]
    [InlineData("G3", "P4")]
    [InlineData("G6", "P5")]
    [InlineData("F2-R3", "P1")]
    [InlineData("F2-R7", "P8")]
    [InlineData("F3-R2", "P9")]
    [InlineData("F1-R6")]
    public void Are_served_by_the_checks_whose_source_names_them(string code, params string[] principles) =>
        StandardDefinition.Current.PrinciplesOf(StandardDefinition.Current.Content.Checks.Single(check => check.Code == code))
            .Select(principle => principle.Id).Should().Equal(principles);
}
