namespace Fremfaerd.Model.Tests.Issues;

public class Sessions
{
    /// <summary>
    /// The state of a session was compared by what it reads, not by which it is. Where somebody took the pending events, of
    /// which there were none, in the middle of a decision, the decision was answered as accepted and never put in the history.
    /// </summary>
    [Fact]
    public void Taking_nothing_while_somebody_decides_loses_no_event()
    {
        var (course, isDone, taken) = (Any.Course(), false, new List<ProcessEvent>());
        var store = new Thread(() =>
        {
            while (!Volatile.Read(ref isDone))
                taken.AddRange(course.TakePending());
        });
        store.Start();

        for (var n = 0; n < 3_000; n++)
            course.Answer("F1-OL-1", $"Svar {n}").ThenAccepted();
        Volatile.Write(ref isDone, true);
        store.Join();
        taken.AddRange(course.TakePending());

        course.Process.Sequence.Should().Be(3_001);
        taken.Select(happened => happened.Sequence).Should().Equal(Enumerable.Range(1, 3_001).Select(n => (long)n));
    }
}
