namespace Fremfaerd.Model.Serialization.Tests.Docs;

public class The_pages_on_files
{
    [Fact]
    public void Show_a_real_file()
    {
        var course = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Idea, Any.Manager, Any.Clock(), id: "nat-1");
        course.Answer("F1-KO-1", "Færre unødige tilsyn, tryggere nætter.").ThenAccepted();

        new MarkdownPage("docs", "files.md").Block("file").Should().Be(new FremfaerdJson(new() { Indented = true }).Processes.Write(course.Process) + "\n");
    }
}
