namespace Fremfaerd.Model.Tests.Docs;

public class The_README
{
    private static readonly MarkdownPage Readme = new("README.md");

    [Fact]
    public void Shows_a_real_gate_report()
    {
        var course = Any.Course(Phase.Development);
        course.Clarify(StandardFacts.IsDigital, true);
        course.Clarify(StandardFacts.ProcessesPersonalData, true);

        Readme.Block("gate-report").Should().Be(course.Assess(StandardGates.BeforeLiveData).Explain(Language.English));
    }
}
