using Fremfaerd.Model.Tests.Docs;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

public class The_pages_on_files
{
    private const string Here = "Fremfaerd.Model.Serialization.Tests";

    private static readonly MarkdownPage Readme = new("README.md");

    private static readonly MarkdownPage Page = new("docs", "files.md");

    [Fact]
    public void Print_code_that_is_compiled()
    {
        Readme.Block("files").Should().Be(MarkdownPage.CodeOf("FilesStart.cs", Here));
        Page.Block("portfolio").Should().Be(MarkdownPage.CodeOf("PortfolioStart.cs", Here));
    }

    [Fact]
    public void Print_what_the_code_prints() =>
        Readme.Block("files-output").Should().Be(MarkdownPage.PrintedBy(FilesStart.Run));

    [Fact]
    public void Show_a_real_file()
    {
        var course = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Idea, Any.Manager, Any.Clock(), id: "nat-1");
        course.Answer("F1-KO-1", "Færre unødige tilsyn, tryggere nætter.").ThenAccepted();

        Page.Block("file").Should().Be(new FremfaerdJson(new() { Indented = true }).Processes.Write(course.Process) + "\n");
    }
}
