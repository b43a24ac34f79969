using Fremfaerd.Model.Definitions;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>
/// Many processes in the decision phase, each with as much of its documentation as its number says: one in fourteen is ready.
/// The events are shared, the states are not. Beside them the same facts, by hand.
/// </summary>
internal sealed class Portfolio
{
    private readonly TechnologyProcess[] _processes;
    private readonly HandWritten[] _handWritten;

    internal Portfolio(int count)
    {
        var events = Courses.ReadyToLeaveDecision().History.ToArray();
        _processes = [.. Enumerable.Range(0, count).Select(number => TechnologyProcess.From(StandardDefinition.All, events.Take(EventsOf(number))))];
        _handWritten = [.. Enumerable.Range(0, count).Select(number => HandWritten.After(EventsOf(number)))];
        if (AskIfs() != AskAll() || AskAll() != AssessAll())
            throw new InvalidOperationException("The chain of ifs and the library must say the same of each process.");
    }

    internal int AskIfs() => _handWritten.Count(facts => facts.IsOpen());

    internal int AskAll() => _processes.Count(process => process.IsOpen(Courses.LargestGate, Courses.Now));

    internal int AssessAll() => _processes.Count(IsReady);

    internal int AssessOnAllCores() => _processes.AsParallel().Count(IsReady);

    /// <summary>With every check, its outcome and what it rests on.</summary>
    private static bool IsReady(TechnologyProcess process) => process.Assess(Courses.LargestGate, Courses.Now).IsOpen;

    private static int EventsOf(int number) => 1 + (number % Courses.ReadyLength);
}
