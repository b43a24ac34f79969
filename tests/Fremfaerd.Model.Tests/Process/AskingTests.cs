namespace Fremfaerd.Model.Tests.Process;

public class Asking_whether_a_gate_is_open
{
    [Fact]
    public void Says_what_the_report_says_and_allocates_nothing()
    {
        var process = Walk.To(Phase.Decision).Process;
        var (gate, at) = (StandardGates.ExitOf(Phase.Decision), Any.Start.AddDays(1));
        process.IsOpen(gate, at).Should().Be(process.Assess(gate, at).IsOpen);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            process.IsOpen(gate, at);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
