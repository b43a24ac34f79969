namespace Fremfaerd.Model.Tests.Definitions;

public class The_standard_definition_read_as_a_document
{
    [Fact]
    public void Is_approved_in_Danish() => Approved.Matches(
        new DefinitionDocument(StandardDefinition.Current.Content, Language.Danish).Write(), "StandardDefinition.da");

    [Fact]
    public void Is_approved_in_English() => Approved.Matches(
        new DefinitionDocument(StandardDefinition.Current.Content, Language.English).Write(), "StandardDefinition.en");
}
