using Fremfaerd.Model.Tests.Docs;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

public class The_section_on_definitions_as_files
{
    private static readonly MarkdownPage Page = new("docs", "files.md");

    [Fact]
    public void Prints_code_that_is_compiled() =>
        Page.Block("definition").Should().Be(MarkdownPage.CodeOf("DefinitionFileStart.cs", "Fremfaerd.Model.Serialization.Tests"));

    [Fact]
    public void Prints_what_its_code_prints()
    {
        var path = Path.GetTempFileName();
        Page.Block("definition-output").Should().Be(MarkdownPage.PrintedBy(() => DefinitionFileStart.Run(path)));
        File.Delete(path);
    }
}
