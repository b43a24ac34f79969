using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_its_head
{
    [Theory]
    [InlineData("")]
    [InlineData("ældre")]
    [InlineData("two words")]
    public void Is_refused_where_the_id_has_not_the_form_of_a_code(string id) =>
        new DefinitionMistake(
            "definition.id", "definition",
            "The id is not of the form of a code. Use 1 to 100 characters of A-Z a-z 0-9 - . _ / : @.")
            .ShouldBeTheOnlyMistakeIn(Content with { Id = id });

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    public void Is_refused_where_the_version_is_below_1(int version) =>
        new DefinitionMistake("definition.version", "definition", $"The version is {version}. Versions start at 1.")
            .ShouldBeTheOnlyMistakeIn(Content with { Version = version });

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, 0, 1, 1)]
    [InlineData(1, 1, 0, 1)]
    [InlineData(1, 1, 1, 0)]
    public void Is_refused_where_a_text_limit_leaves_no_room(int title, int reference, int sentence, int body) =>
        new DefinitionMistake("definition.limit", "limits", "A limit is below 1. Give room for at least one character or item.")
            .ShouldBeTheOnlyMistakeIn(Content with { Limits = new(title, reference, sentence, body) });
}
