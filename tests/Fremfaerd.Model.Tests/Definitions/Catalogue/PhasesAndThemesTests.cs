namespace Fremfaerd.Model.Tests.Definitions;

public class The_phases_and_themes_of_the_standard_definition
{
    public static TheoryData<string> PhaseCodes => new(CatalogueFile.Content.Phases.Select(phase => phase.Code));

    public static TheoryData<string> ThemeCodes => new(CatalogueFile.Content.Themes.Select(theme => theme.Code));

    [Fact]
    public void Are_the_seven_and_four_of_the_catalogue_in_its_order()
    {
        StandardDefinition.Current.Content.Phases.Select(phase => phase.ShortCode)
            .Should().Equal("F1", "F2", "F3", "F4", "F5", "F6", "F7").And.Equal(CatalogueFile.Content.Phases.Select(phase => phase.Code));
        Enum.GetNames<Phase>().Should().Equal(CatalogueFile.Content.Phases.Select(phase => phase.Enum));
        Enum.GetNames<Theme>().Should().HaveCount(4).And.Equal(CatalogueFile.Content.Themes.Select(theme => theme.Enum));
    }

    [Theory]
    [MemberData(nameof(PhaseCodes))]
    public void Give_a_phase_its_name_purpose_and_source(string code)
    {
        var expected = CatalogueFile.Content.Phases.Single(phase => phase.Code == code);
        var actual = StandardDefinition.Current.Content.Phases.Single(phase => phase.ShortCode == code);

        new CataloguePhase(
            actual.ShortCode, $"{actual.Phase}", actual.Phase.Name.Danish, actual.Purpose.Danish, actual.Purpose.English, actual.Source)
            .Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(PhaseCodes))]
    public void Give_a_phase_its_principles_and_typical_evidence(string code)
    {
        var actual = StandardDefinition.Current.Content.Phases.Single(phase => phase.ShortCode == code);

        new CataloguePrinciples($"{actual.PrimaryPrinciples}", $"{actual.SecondaryPrinciples}")
            .Should().Be(CatalogueFile.Content.PrinciplesByPhase[code]);
        new CatalogueEvidence(actual.TypicalEvidence.Danish, actual.TypicalEvidence.English)
            .Should().Be(CatalogueFile.Content.Evidence[code]);
    }

    [Theory]
    [MemberData(nameof(ThemeCodes))]
    public void Give_a_theme_its_name_and_its_question(string code)
    {
        var expected = CatalogueFile.Content.Themes.Single(theme => theme.Code == code);
        var theme = Enum.Parse<Theme>(expected.Enum);

        new CatalogueTheme(code, theme.Name.Danish, $"{theme}", theme.Question.Danish).Should().Be(expected);
    }

    [Fact]
    public void List_principles_and_evidence_for_each_phase_and_no_other()
    {
        var codes = CatalogueFile.Content.Phases.Select(phase => phase.Code).ToArray();

        CatalogueFile.Content.PrinciplesByPhase.Keys.Should().BeEquivalentTo(codes);
        CatalogueFile.Content.Evidence.Keys.Should().BeEquivalentTo(codes);
    }
}
