namespace Fremfaerd.Model.Tests.Definitions;

public class The_questions_of_the_standard_definition
{
    public static TheoryData<string> Ids => new(CatalogueFile.Content.Questions.Select(question => question.Id));

    [Fact]
    public void Are_the_75_of_the_catalogue_in_its_order() =>
        StandardDefinition.Current.Content.Questions.Select(question => $"{question.Id}")
            .Should().HaveCount(75).And.Equal(CatalogueFile.Content.Questions.Select(question => question.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Read_as_in_the_catalogue(string id)
    {
        var expected = CatalogueFile.Content.Questions.Single(question => question.Id == id);
        var actual = StandardDefinition.Current.Content.Questions.Single(question => question.Id == id);
        var (phase, theme) = (CatalogueFile.PhaseOf(expected.Phase), ThemeOf(expected.Theme));

        actual.Phase.Should().Be(phase);
        actual.Theme.Should().Be(theme);
        (expected with { Da = actual.Text.Danish, En = actual.Text.English, Source = actual.Source }).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Carry_their_phase_and_theme_in_their_code(string id)
    {
        var parts = id.Split('-');
        var actual = StandardDefinition.Current.Content.Questions.Single(question => question.Id == id);

        CatalogueFile.PhaseOf(parts[0]).Should().Be(actual.Phase);
        ThemeOf(parts[1]).Should().Be(actual.Theme);
    }

    private static Theme ThemeOf(string code) =>
        Enum.Parse<Theme>(CatalogueFile.Content.Themes.Single(theme => theme.Code == code).Enum);
}
