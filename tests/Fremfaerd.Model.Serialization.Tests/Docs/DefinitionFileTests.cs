using Fremfaerd.Model.Tests.Docs;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

public class The_section_on_definitions_as_files
{
    [Fact]
    public void Prints_what_its_code_prints()
    {
        var path = Path.GetTempFileName();
        MarkdownPage.PrintedBy(() => DefinitionFileStart.Run(path)).Should().Be(
            """
            True
            definition.committee-main at $.committees: The definition has 2 mistakes. The first is at committees: There are 0 main committees. A municipality has exactly one Hovedudvalg. The next: definition.committee-without-parent (committee hoved).

            """.ReplaceLineEndings("\n"));
        File.Delete(path);
    }
}
