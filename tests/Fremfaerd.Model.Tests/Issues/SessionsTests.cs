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

    /// <summary>
    /// The clock was read once, before the decision. Where another caller came in between with a later reading, the decision was
    /// taken again with the old one, and a clock that never stepped was told to have stepped back.
    /// </summary>
    [Fact]
    public void Deciding_again_reads_the_clock_again()
    {
        var clock = new BusyClock(Any.Start);
        var course = ProcessSession.Enrol(Any.Definition, "Velfærdsteknologi", Phase.Idea, Any.Manager, clock);
        clock.Meanwhile = () => course.Answer("F1-OL-1", "Den anden");

        course.Answer("F1-KO-1", "Den ene").ThenAccepted();

        course.Process.History.Select(happened => happened.Stamp.RecordedAt).Should().BeInAscendingOrder();
        course.Process.ClockSteps.Should().BeEmpty();
    }

    /// <summary>Goes on with every reading; just after the next one somebody else decides.</summary>
    private sealed class BusyClock(DateTimeOffset now) : TimeProvider
    {
        internal Action? Meanwhile { get; set; }

        public override DateTimeOffset GetUtcNow()
        {
            now = now.AddSeconds(1);
            var (read, meanwhile) = (now, Meanwhile);
            Meanwhile = null;
            meanwhile?.Invoke();
            return read;
        }
    }
}
