using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>Every phase that can be skipped, on every ground, seen from every later gate.</summary>
public class Skipping_each_phase
{
    /// <summary>By hand: what law and agreement leave owed where every fact is yes; those marked ! close the exits.</summary>
    private static readonly Dictionary<Phase, string[]> LeftOwed = new()
    {
        [Phase.Design] = ["design-exit/G1", "design-exit/F3-R3 !", "design-exit/F3-R6"],
        [Phase.Specification] = ["specification-exit/G1", "specification-exit/F4-R2 !", "specification-exit/F4-R5 !", "specification-exit/F4-R6", "specification-exit/F4-R8"],
        [Phase.Procurement] = ["procurement-exit/G1", "procurement-exit/F5-R1 !", "procurement-exit/F5-R5", "procurement-exit/F5-R6"],
        [Phase.Development] = ["development-exit/G1", "before-live-data/F6-R2 !"],
    };

    /// <summary>By hand: the rules, and the fact each rests on.</summary>
    private static readonly Dictionary<Phase, (string Rule, FactId Fact)> Rules = new()
    {
        [Phase.Procurement] = ("no-purchase", StandardFacts.RequiresProcurement),
        [Phase.Development] = ("standard-solution", StandardFacts.RequiresDevelopment),
    };

    public static TheoryData<Phase> Skippable => new(LeftOwed.Keys);

    public static TheoryData<Phase> WithRule => new(Rules.Keys);

    [Fact]
    public void Is_for_these_phases_and_rules()
    {
        var phases = InForce.Definition.Content.Phases;
        phases.Where(phase => phase.CanBeSkipped).Select(phase => phase.Phase).Should().Equal(LeftOwed.Keys);
        phases.SelectMany(phase => phase.SkipRules, (phase, rule) => (phase.Phase, rule.Code, rule.When.Facts.Single()))
            .Should().Equal(Rules.Select(pair => (pair.Key, pair.Value.Rule, pair.Value.Fact)));
    }

    [Theory]
    [MemberData(nameof(Skippable))]
    public void For_a_reason_holds_at_every_later_gate_whatever_the_facts_become(Phase phase)
    {
        var course = FullWalk.Start(phase - 1);
        course.Skip(phase, SkipGround.Because("Det er gjort i et andet forløb.")).ThenAccepted();
        foreach (var value in (bool[])[false, true])
        {
            course.Clarify(StandardFacts.RequiresProcurement, value).ThenAccepted();
            course.Clarify(StandardFacts.RequiresDevelopment, value).ThenAccepted();
            AtEveryLaterGate(course, phase, ground => (ground.Outcome, ground.ClosesGate).Should().Be((Outcome.Met, false)));
        }
    }

    [Theory]
    [MemberData(nameof(WithRule))]
    public void By_a_rule_closes_every_later_gate_while_its_ground_is_gone(Phase phase)
    {
        var (course, fact) = SkippedByRule(phase);
        AtEveryLaterGate(course, phase, ground => ground.Outcome.Should().Be(Outcome.Met));

        course.Clarify(fact, true).ThenAccepted();
        AtEveryLaterGate(course, phase, ground =>
        {
            (ground.Outcome, ground.ClosesGate).Should().Be((Outcome.Unmet, true));
            ground.WayOut!.Danish.Should().StartWith("Grunden til at udelade");
            ground.Findings.Select(finding => finding.Code).Should().Equal("skip.ground-gone");
        });
        course.Skip(phase, SkipGround.ByRule(Rules[phase].Rule)).ThenRefused("skip.ground-missing");

        course.Skip(phase, SkipGround.Because("Det er gjort i et andet forløb.")).ThenAccepted();
        AtEveryLaterGate(course, phase, ground => ground.Outcome.Should().Be(Outcome.Met));
        course.Process.Skips.Single().Previous!.Value.Ground.Rule.Should().Be(Rules[phase].Rule, "the first ground stays on record");
    }

    [Theory]
    [MemberData(nameof(WithRule))]
    public void Is_lifted_by_a_return_also_after_its_ground_is_gone(Phase phase)
    {
        var (course, fact) = SkippedByRule(phase);
        FullWalk.Reach(phase + 1, course, new Clear(fact, true)).Should().BeTrue();
        course.Clarify(fact, true).ThenAccepted();
        course.ReturnTo(phase, "Det skal gøres alligevel.").ThenAccepted();

        foreach (var gate in FullWalk.Gates)
            course.Assess(gate.Id).CarriedChecks.Should().NotContain(check => check.Carried == CarriedBecause.SkipGround || check.Carried == CarriedBecause.Skipped);
        course.Assess().Standing.Should().Be(GateStanding.Current);
        FullWalk.Ready(course, FullWalk.ExitOf(phase));
        course.AdvanceTo(phase + 1).ThenAccepted();
    }

    /// <summary>In the standard definition a fact that was clarified stays so; a local one may let it follow from another.</summary>
    [Theory]
    [MemberData(nameof(WithRule))]
    public void By_a_rule_closes_every_later_gate_while_its_ground_cannot_be_decided(Phase phase)
    {
        var course = FullWalk.Start(phase - 1, definition: ImpliedByCrossing);
        var fact = Rules[phase].Fact;
        course.Skip(phase, SkipGround.ByRule(Rules[phase].Rule)).ThenRefused("skip.ground-not-clarified");
        course.Clarify(StandardFacts.CrossOrganisational, false).ThenAccepted();
        course.Skip(phase, SkipGround.ByRule(Rules[phase].Rule)).ThenAccepted();
        AtEveryLaterGate(course, phase, ground => ground.Outcome.Should().Be(Outcome.Met));

        course.Clarify(StandardFacts.CrossOrganisational, true).ThenAccepted();
        AtEveryLaterGate(course, phase, ground =>
        {
            (ground.Outcome, ground.ClosesGate).Should().Be((Outcome.Indeterminate, true));
            ground.Remedies.OfType<ClarifyStep>().Select(step => step.Fact).Should().Equal(fact);
            ground.Findings.Select(finding => finding.Code).Should().Equal("skip.ground-open");
        });
        var before = course.Process.Assess("implementation-exit", Any.Start).CarriedChecks.Single(check => check.Carried == CarriedBecause.SkipGround);
        before.Outcome.Should().Be(Outcome.Indeterminate, "seen from before it was clarified");

        course.Clarify(fact, false).ThenAccepted();
        AtEveryLaterGate(course, phase, ground => ground.Outcome.Should().Be(Outcome.Met));
    }

    [Theory]
    [MemberData(nameof(Skippable))]
    public void Leaves_law_and_agreement_owed_at_every_later_exit_and_nothing_of_the_model(Phase phase)
    {
        var course = FullWalk.Start(phase - 1);
        foreach (var fact in GateWorld.Satisfier.AllFacts)
            fact.Give(course).ThenAccepted();
        course.Skip(phase, SkipGround.Because("Det er gjort i et andet forløb.")).ThenAccepted();

        foreach (var gate in FullWalk.GatesAfter(phase))
        {
            var owed = course.Assess(gate.Id).CarriedChecks.Where(check => check.Carried == CarriedBecause.Skipped);
            owed.Select(check => $"{check.Address}{(check.ClosesGate ? " !" : "")}").Should().BeEquivalentTo(
                gate.Kind == GateKind.Exit ? LeftOwed[phase] : LeftOwed[phase].Where(owed => owed.StartsWith("before-live-data/", StringComparison.Ordinal) || owed.Contains("F5-R1", StringComparison.Ordinal)),
                "what stood at an inner gate, and what must hold onwards, guards later inner gates too");
        }
    }

    private static (ProcessSession Course, FactId Fact) SkippedByRule(Phase phase)
    {
        var course = FullWalk.Start(phase - 1);
        course.Clarify(Rules[phase].Fact, false).ThenAccepted();
        course.Skip(phase, SkipGround.ByRule(Rules[phase].Rule)).ThenAccepted();
        return (course, Rules[phase].Fact);
    }

    private static void AtEveryLaterGate(ProcessSession course, Phase skipped, Action<CheckResult> judge)
    {
        var gates = FullWalk.GatesAfter(skipped).ToList();
        gates.Should().NotBeEmpty();
        foreach (var gate in gates)
        {
            var report = course.Assess(gate.Id);
            var ground = report.CarriedChecks.Single(check => check.Carried == CarriedBecause.SkipGround);
            ground.Address.Should().Be(new CheckAddress(StandardGates.ExitOf(skipped), "SKIP"));
            judge(ground);
            if (ground.ClosesGate)
                (report.Status, course.IsOpen(gate.Id)).Should().Be((GateStatus.Closed, false));
        }
    }

    private static ProcessDefinition ImpliedByCrossing { get; } = ProcessDefinition.Build(InForce.Definition.Content with
    {
        Id = "local",
        Facts = [.. InForce.Definition.Content.Facts.Select(fact => Rules.Values.Any(rule => rule.Fact == fact.Id) ? fact with { ImpliedNoBy = [StandardFacts.CrossOrganisational] } : fact)],
    });
}
