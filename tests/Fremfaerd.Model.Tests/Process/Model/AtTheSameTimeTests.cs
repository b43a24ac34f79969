using System.Collections.Concurrent;

namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>64 threads that begin together, on one process and on one session.</summary>
public class Sixty_four_threads_at_the_same_time
{
    private const int Threads = 64;

    private static readonly Actor Other = new("leder-2", StandardRoles.DecidingManager);

    [Fact]
    public void On_one_process_decide_and_assess_as_one_thread_does()
    {
        var (process, at) = (Played(11), Any.Start.AddYears(1));
        var commands = new RandomCommands(new Random(12));
        var plain = new PlainCourse();
        var tries = Enumerable.Range(0, 150).Select(_ => commands.Next(plain)).ToList();
        var print = Fingerprint.Of(process, at);
        var alone = Answers(process, tries, at);

        foreach (var together in AtOnce(_ => Answers(process, tries, at)))
            together.Should().Be(alone);
        Fingerprint.Of(process, at).Should().Be(print);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void On_one_session_leave_the_history_of_some_order(int seed)
    {
        var session = ProcessSession.Enrol(ModelCourse.Definition, ModelCourse.Enrolment, Any.Manager, new SteadyTime());
        var (replies, taken, done) = (new ConcurrentBag<Accepted>(), new ConcurrentBag<ProcessEvent>(), 0);

        var sent = AtOnce(thread =>
        {
            if (thread % 16 == 15)
            {
                while (Volatile.Read(ref done) < Threads - (Threads / 16))
                {
                    Take();
                    Thread.Yield();
                }
                return 0;
            }
            var (mine, random) = (thread % 2 == 0 ? session : session.As(Other), new Random((seed * 1_000) + thread));
            for (var left = 30; left > 0; left--)
            {
                if (mine.Decide(Move(mine.Process, random, thread)) is Accepted yes)
                    replies.Add(yes);
            }
            Interlocked.Increment(ref done);
            return 30;
        });
        Take();

        var history = session.Process.History;
        sent.Sum().Should().Be(60 * 30);
        history.Select(happened => happened.Sequence).Should().Equal(Enumerable.Range(1, history.Count).Select(no => (long)no));
        NotOnce(replies.SelectMany(yes => yes.NewEvents), history.Skip(1)).Should().BeEmpty("every accepted reply stands in the history once");
        NotOnce(taken, history).Should().BeEmpty("what was taken to be stored is the history, nothing lost or doubled");
        session.Pending.Should().BeEmpty();
        Fingerprint.Of(Replayed(history), Any.Start).Should().Be(Fingerprint.Of(session.Process, Any.Start));
        history.OfType<PhaseReturned>().Should().NotBeEmpty("moves were among what was sent");
        history.Select(happened => happened.Stamp.By.Actor).Distinct().Should().HaveCount(2);

        void Take()
        {
            foreach (var happened in session.TakePending())
                taken.Add(happened);
        }
    }

    [Fact]
    public void On_one_expected_sequence_one_is_accepted_and_the_others_are_told_what_happened()
    {
        for (var round = 0; round < 20; round++)
        {
            var session = Enrolled();
            var replies = AtOnce(thread => session.Decide(
                thread % 2 == 0 ? new Pause($"Vent {thread}.") { ExpectedSequence = 1 } : new StopCourse($"Slut {thread}.") { ExpectedSequence = 1 }));

            var winner = replies.OfType<Accepted>().Should().ContainSingle().Subject.NewEvents.Should().ContainSingle().Subject;
            foreach (var no in replies.OfType<Refused>())
            {
                no.Code.Should().Be("conflict.sequence");
                no.Since.Should().ContainSingle().Which.Should().BeSameAs(winner);
                no.Why.Danish.Should().Contain("1").And.NotBe(no.Why.English);
                no.Why.English.Should().Be("Something happened since no. 1; the process is now at no. 2. Read what is new and try again.");
            }
            session.Process.Sequence.Should().Be(2);
        }
    }

    [Fact]
    public void With_one_command_id_all_get_the_first_result()
    {
        for (var round = 0; round < 50; round++)
        {
            var session = Enrolled();
            var replies = AtOnce(_ => session.Decide(new Pause("Vent.") { Id = "cmd-1", ExpectedSequence = 1 }).ThenAccepted());

            var first = replies.Should().ContainSingle(yes => !yes.IsRepeat).Subject.NewEvents.Should().ContainSingle().Subject;
            replies.Should().OnlyContain(yes => yes.Events.Count == 1 && ReferenceEquals(yes.Events[0], first));
            session.Process.History.Should().HaveCount(2);
            session.TakePending().Should().Equal(session.Process.History);
        }
    }

    /// <summary>The events that are not in both exactly once, as the same objects.</summary>
    private static string NotOnce(IEnumerable<ProcessEvent> events, IEnumerable<ProcessEvent> history)
    {
        var known = history.ToList();
        var counts = events.GroupBy(happened => happened.Sequence).ToDictionary(group => group.Key, group => group.ToList());
        var wrong = counts.Values.Where(group => group.Count != 1 || !known.Exists(happened => ReferenceEquals(happened, group[0])))
            .Select(group => $"{group.Count} times {group[0]}");
        var lost = known.Where(happened => !counts.ContainsKey(happened.Sequence)).Select(happened => $"lost {happened}");
        return string.Join('\n', wrong.Concat(lost));
    }

    private static ProcessSession Enrolled() =>
        ProcessSession.Enrol(ModelCourse.Definition, ModelCourse.Enrolment, Any.Manager, new SteadyTime());

    /// <summary>A command that may fit where the course stood a moment ago.</summary>
    private static ProcessCommand Move(TechnologyProcess process, Random random, int thread) => random.Next(10) switch
    {
        0 => new AdvanceTo((Phase)Math.Min((int)process.Phase!.Value + 1, 7)),
        1 => new Confirm("A-1", $"dok-{thread}"),
        2 => new ReturnTo(Phase.Idea, "Behovet er et andet."),
        3 => process.Standing == CourseStanding.Paused || random.Next(2) == 0 ? new ResumeCourse() : new Pause("Vent."),
        4 => new RecordDecision(Any.Decision()) { ExpectedSequence = process.Sequence },
        5 => new Correct(process.Sequence, null, "Fejl.") { ExpectedSequence = process.Sequence },
        6 => new ClarifyFact(ModelCourse.Buys, random.Next(2) == 0),
        7 => new Skip(Phase.Procurement, SkipGround.ByRule("no-purchase")),
        8 => new AnswerQuestion(ModelCourse.First, $"Svaret {random.Next(3)}.") { Id = $"c-{thread}-{random.Next(20)}" },
        _ => new AnswerQuestion(ModelCourse.First, $"Svaret {thread}."),
    };

    /// <summary>The accepted commands in the order of the history, decided again one by one with the same stamps.</summary>
    private static TechnologyProcess Replayed(IReadOnlyList<ProcessEvent> history)
    {
        var process = TechnologyProcess.NotEnrolled(ModelCourse.Definition);
        foreach (var happened in history)
        {
            var again = process.Decide(happened.AsCommand()! with { Id = happened.Command }, happened.Stamp).ThenAccepted();
            again.NewEvents.Should().ContainSingle().Which.Should().Be(happened);
            process = again.Process;
        }
        return process;
    }

    private static TechnologyProcess Played(int seed)
    {
        var (process, plain, commands) = (TechnologyProcess.NotEnrolled(ModelCourse.Definition), new PlainCourse(), new RandomCommands(new Random(seed)));
        for (var left = 120; left > 0; left--)
        {
            var (command, stamp) = commands.Next(plain);
            plain.Decide(command, stamp);
            process = process.Decide(command, stamp).Process;
        }
        return process;
    }

    private static string Answers(TechnologyProcess process, IEnumerable<(ProcessCommand Command, Stamp Stamp)> tries, DateTimeOffset at)
    {
        var replies = tries.Select(sent => process.Decide(sent.Command, sent.Stamp) switch
        {
            Refused no => $"{no.Code} {no.Why.Danish} {no.Report?.Status}",
            Accepted yes => $"{yes.IsRepeat} {yes.Events[0]} {yes.Process.Position} {yes.Process.Sequence}",
            _ => "",
        });
        var gates = process.Definition.Content.Gates.Select(gate => process.Assess(gate.Id, at).Explain(Language.Danish));
        return string.Join('\n', replies.Concat(gates));
    }

    /// <summary>One thread each, let loose together; what failed in one fails the test.</summary>
    private static T[] AtOnce<T>(Func<int, T> work)
    {
        var (answers, failed) = (new T[Threads], new ConcurrentQueue<Exception>());
        // Not a barrier: 63 threads that spin for the last one take all the time there is.
        using var ready = new CountdownEvent(Threads);
        using var start = new ManualResetEvent(false);
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            ready.Signal();
            start.WaitOne();
            try
            {
                answers[thread] = work(thread);
            }
            catch (Exception thrown)
            {
                failed.Enqueue(thrown);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        ready.Wait();
        start.Set();
        threads.ForEach(thread => thread.Join());
        return failed.TryDequeue(out var first) ? throw new AggregateException(first) : answers;
    }

    /// <summary>A clock that many threads can read: each reading is later than every one before it.</summary>
    private sealed class SteadyTime : TimeProvider
    {
        private long _seconds;

        public override DateTimeOffset GetUtcNow() => Any.Start.AddSeconds(Interlocked.Increment(ref _seconds));
    }
}
