namespace Fremfaerd.Model.Tests.Docs;

public class The_README
{
    private static readonly MarkdownPage Readme = new("README.md");

    [Theory]
    [InlineData("quick-start", "QuickStart.cs")]
    [InlineData("bends", "BendingStart.cs")]
    public void Prints_code_that_is_compiled(string block, string file)
    {
        Readme.Block(block).Should().Be(MarkdownPage.CodeOf(file));
    }

    [Fact]
    public void Prints_what_the_code_prints()
    {
        Readme.Block("quick-start-output").Should().Be(MarkdownPage.PrintedBy(QuickStart.Run));
        Readme.Block("bends-output").Should().Be(MarkdownPage.PrintedBy(BendingStart.Run));
    }

    [Fact]
    public void Shows_a_real_gate_report()
    {
        var course = Any.Course(Phase.Development);
        course.Clarify(StandardFacts.IsDigital, true);
        course.Clarify(StandardFacts.ProcessesPersonalData, true);

        Readme.Block("gate-report").Should().Be(course.Assess(StandardGates.BeforeLiveData).Explain(Language.English));
    }
}
