using System.Diagnostics;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// The steps of a report open the gate whatever the clarifying ones turn out to be, and none of them is superfluous:
/// leave one out, and the gate stays closed. PLAN_STATES in the environment sets how many states are tried.
/// </summary>
public class The_next_steps_of_a_report(ITestOutputHelper output)
{
    /// <summary>Where every check blocks, a meeting is not held again that one from a branch of the plan covers.</summary>
    [Theory]
    [InlineData("standard", 2_500)]
    [InlineData("invented values", 1_200)]
    [InlineData("every check blocking", 600)]
    [InlineData("a notice for the material", 600)]
    [InlineData("questions that build on each other", 1_500)]
    public void Open_the_gate_and_none_can_be_left_out(string kind, int usual)
    {
        var states = Proof.Size("PLAN_STATES", usual);
        var definition = kind switch
        {
            "standard" => Any.Definition,
            "invented values" => InForce.Definition,
            "every check blocking" => RandomCourse.Strict,
            "a notice for the material" => RandomCourse.Noticed,
            _ => RandomCourse.Woven,
        };
        var (figures, watch, wrong) = (new Dictionary<string, int>(), Stopwatch.StartNew(), new List<string>());
        for (var seed = 1; seed <= states; seed++)
        {
            var (process, gate) = RandomCourse.Of(seed, definition);
            var now = process.History[^1].Stamp.RecordedAt.AddSeconds(1);
            var report = process.Assess(gate, now);
            Count(figures, report.IsOpen ? "open" : report.NoWayForward.Count > 0 ? "no way forward" : "planned");
            if (report.IsOpen != (report.NextSteps.Count + report.NoWayForward.Count == 0) || (report.NextSteps.Count > 0 && report.NoWayForward.Count > 0))
                wrong.Add($"{seed} {gate}: an open gate needs nothing; a closed one has steps or ways out");
            foreach (var changesWork in report.NextSteps.Count > 0 ? (bool[])[false, true] : [])
                wrong.AddRange(Walk(process, gate, now, report.NextSteps, changesWork, seed, figures));
        }

        output.WriteLine($"{kind}: {states} states: {string.Join(", ", figures.OrderBy(one => one.Key).Select(one => $"{one.Value} {one.Key}"))}; {watch.Elapsed.TotalSeconds:0.0} s");
        string.Join('\n', wrong.Take(20)).Should().BeEmpty();
        figures.Should().ContainKeys("open", "planned", "no way forward");
        // Rare in some definitions: a shorter run need not meet one.
        if (states >= usual)
            figures.Should().ContainKey("dead ends");
    }

    private static IEnumerable<string> Walk(
        TechnologyProcess process, GateId gate, DateTimeOffset now, IReadOnlyList<NextStep> steps, bool changesWork, int seed, Dictionary<string, int> figures)
    {
        PlanRun Run(Func<ProcessFact, FactValue> answer, string? leftOut = null, bool? changing = null, bool rewords = false) =>
            new PlanRun(process, now, answer, changing ?? changesWork, leftOut, process.Definition == RandomCourse.Strict, rewords).Follow(steps);

        foreach (var answers in PlanPaths.Of(answer => Run(answer), seed))
        {
            FactValue Answer(ProcessFact fact) => answers.TryGetValue(fact.Id, out var value) ? value : PlanPaths.ValuesOf(fact)[0];
            var run = Run(Answer);
            if (run.IsImpossible || (changesWork && !run.HasDecided))
                continue;
            var where = $"{seed} {gate}{(changesWork ? " changing work" : "")} [{string.Join(", ", answers.Select(one => $"{one.Key}={one.Value}"))}]";
            if (run.IsDeadEnd)
            {
                Count(figures, "dead ends");
                if (run.Process.Assess(gate, run.Now).NoWayForward.Count == 0)
                    yield return $"{where}: the plan says no way forward, the report does not";
                continue;
            }

            Count(figures, "walks");
            if (!run.Process.IsOpen(gate, run.Now) || !run.Process.Assess(gate, run.Now).IsOpen)
                yield return $"{where}: closed after {string.Join("; ", run.Deeds)}: {string.Join(", ", run.Process.Assess(gate, run.Now).AllChecks.Where(check => check.ClosesGate).Select(check => check.Address.Code))}";
            var reworded = Run(Answer, rewords: true);
            Count(figures, reworded.Deeds.Count > run.Deeds.Count ? "walks with more to confirm where answers are worded anew" : "walks with answers worded anew");
            if (!reworded.Process.Assess(gate, reworded.Now).AllChecks.Where(check => check.ClosesGate).All(IsOutdated))
                yield return $"{where}: closed with answers worded anew after {string.Join("; ", reworded.Deeds)}";
            foreach (var deed in run.Deeds)
            {
                Count(figures, "deeds left out");
                bool[] decisions = IsToldByADecision(deed, process) ? [false, changesWork] : [changesWork];
                var without = OtherAnswers(deed, process, Answer).SelectMany(other => decisions.Select(changing => Run(other, deed, changing)));
                if (without.All(one => one.Process.IsOpen(gate, one.Now)))
                    yield return $"{where}: open without {deed} of {string.Join("; ", run.Deeds)}";
            }
        }
    }

    /// <summary>An involvement held on an answer that is now worded anew has to be held again; no plan can know that beforehand.</summary>
    private static bool IsOutdated(CheckResult check) => check.Findings.Any(finding => finding.Code == "involvement.outdated");

    /// <summary>Who leaves a question out does not know its answer: the deed is needed if any of them keeps the gate closed.</summary>
    private static IEnumerable<Func<ProcessFact, FactValue>> OtherAnswers(string deed, TechnologyProcess process, Func<ProcessFact, FactValue> answer) =>
        process.Definition.Content.Facts.FirstOrDefault(fact => deed == $"clarify {fact.Id}") is { } asked
            ? PlanPaths.ValuesOf(asked).Select(value => (Func<ProcessFact, FactValue>)(fact => fact == asked ? value : answer(fact)))
            : [answer];

    /// <summary>That a decision changes work tells the fact too; who leaves the question out cannot count on it.</summary>
    private static bool IsToldByADecision(string deed, TechnologyProcess process) =>
        process.Definition.Content.Facts.First(fact => fact.IsReadFromDecisions).ImpliedNoBy.Any(fact => deed == $"clarify {fact}");

    private static void Count(Dictionary<string, int> figures, string what) => figures[what] = figures.GetValueOrDefault(what) + 1;
}
