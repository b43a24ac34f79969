using System.Diagnostics;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// Where a report says that there is no way forward, nothing that could be documented from now on opens the gate.
/// A position on a fact that stands on record is not taken anew: that would change the question, not answer it; how
/// often it would open the gate is printed.
/// </summary>
public class No_way_forward(ITestOutputHelper output)
{
    private static readonly int States = Proof.Size(2_500);

    [Fact]
    public void Means_that_no_documenting_opens_the_gate()
    {
        var (watch, states, commands, corrected, wrong) = (Stopwatch.StartNew(), 0, 0, 0, new List<string>());
        for (var seed = 1; seed <= States; seed++)
        {
            var (process, gate) = RandomCourse.Of(seed);
            var now = process.History[^1].Stamp.RecordedAt.AddSeconds(1);
            var report = process.Assess(gate, now);
            if (report.NoWayForward.Count == 0)
                continue;
            states++;
            report.NoWayForward.Should().OnlyContain(way => report.Checks.Concat(report.CarriedChecks).Any(check => check.Address == way.Check && check.ClosesGate));
            foreach (var sequence in Sequences(process, gate, seed))
            {
                var opened = FirstOpening(process, gate, now, sequence.Where(command => !IsCorrection(command, process)), ref commands);
                if (opened is not null)
                    wrong.Add($"{seed} {gate}: opened by {opened}");
            }

            corrected += Corrections(process).Any(one => FirstOpening(process, gate, now, [one], ref commands) is not null) ? 1 : 0;
        }

        output.WriteLine($"{states} of {States} states without a way forward, {commands} commands tried, {watch.Elapsed.TotalSeconds:0.0} s; a corrected fact would open {corrected}");
        string.Join('\n', wrong.Take(20)).Should().BeEmpty();
        states.Should().BeGreaterThan(Proof.Size(100));
    }

    /// <summary>Every single remedy, all of them in order, and sequences at random.</summary>
    private static IEnumerable<IEnumerable<ProcessCommand>> Sequences(TechnologyProcess process, GateId gate, int seed)
    {
        var remedies = Remedies(process, gate).ToList();
        foreach (var remedy in remedies)
            yield return [remedy];
        yield return remedies;
        var random = new Random(seed);
        for (var i = 0; i < 4; i++)
            yield return Enumerable.Range(0, 40).Select(_ => random.Next(2) == 0 ? RandomCourse.Documenting(random, process) : remedies[random.Next(remedies.Count)]).ToList();
    }

    private static IEnumerable<ProcessCommand> Remedies(TechnologyProcess process, GateId gate)
    {
        var content = process.Definition.Content;
        ValueList<CheckCode> codes = [.. content.Checks.Where(check => check.Gates.Contains(gate)).Select(check => check.Code)];
        foreach (var fact in content.Facts)
        {
            foreach (var value in PlanPaths.ValuesOf(fact))
                yield return new ClarifyFact(fact.Id, value);
        }

        foreach (var question in content.Questions)
            yield return new AnswerQuestion(question.Id, "Svaret.");
        foreach (var view in process.History.OfType<ViewpointReceived>())
            yield return new RespondToViewpoint(view.What.Id, new(ViewpointResponse.Adopted, "Det følger vi."));
        Forum[] forums = [.. Enum.GetValues<CommitteeKind>().Select(Forum.Of), .. Enum.GetValues<Party>().Where(party => party != Party.Management).Select(Forum.Of)];
        foreach (var forum in forums)
            yield return new HoldInvolvement(Any.Involvement(forum, InvolvementLevel.Medbestemmelse, [.. codes]) with { MaterialSent = Moment.On(2026, 1, 15) });
        for (var at = 0; at < forums.Length; at++)
            yield return new ReceiveViewpoint(Viewpoint.NoRemarks($"svar-{at}", forums[at]));
        foreach (var level in Enum.GetValues<DecisionLevel>())
        {
            foreach (var outcome in Enum.GetValues<DecisionOutcome>())
            {
                yield return new RecordDecision(Any.Decision(level, changesWork: true, outcome));
                yield return new RecordDecision(Any.Decision(level, changesWork: false, outcome));
            }
        }

        foreach (var threshold in content.Parameters.Where(parameter => parameter.Kind == ParameterKind.Threshold))
        {
            foreach (var route in Enum.GetValues<ProcurementRoute>())
                yield return new ChooseRoute(route, threshold.Id, "Begrundelsen.");
        }

        yield return new ReportPublication("2026/S 12-345");
        yield return new ReportContract("Leverandøren", null, "dok-2");
        foreach (var code in codes)
            yield return new Confirm(code, "dok-1", gate);
    }

    private static IEnumerable<ProcessCommand> Corrections(TechnologyProcess process) =>
        from fact in process.Definition.Content.Facts
        from value in PlanPaths.ValuesOf(fact)
        let command = new ClarifyFact(fact.Id, value)
        where IsCorrection(command, process)
        select command;

    private static bool IsCorrection(ProcessCommand command, TechnologyProcess process) =>
        command is ClarifyFact { Fact: var fact } && process.History.OfType<FactClarified>().Any(clarified => clarified.Fact == fact);

    private static string? FirstOpening(TechnologyProcess process, GateId gate, DateTimeOffset now, IEnumerable<ProcessCommand> sequence, ref int commands)
    {
        foreach (var command in sequence)
        {
            commands++;
            now += TimeSpan.FromSeconds(1);
            process = process.Decide(command, new Stamp(new Signature("a", StandardRoles.DecidingManager), now)).Process;
            if (process.IsOpen(gate, now))
                return $"{command}";
        }

        return null;
    }
}
