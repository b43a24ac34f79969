namespace Fremfaerd.Model.Tests.Process;

public class Enrolling_a_process
{
    [Theory]
    [InlineData(Phase.Idea)]
    [InlineData(Phase.Decision)]
    [InlineData(Phase.Design)]
    [InlineData(Phase.Specification)]
    [InlineData(Phase.Procurement)]
    [InlineData(Phase.Development)]
    [InlineData(Phase.Implementation)]
    public void May_start_at_any_phase(Phase phase)
    {
        var process = Any.Course(phase).Process;

        process.Phase.Should().Be(phase);
        process.VisitsOf(phase).Should().Be(1);
    }
}
