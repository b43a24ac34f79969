using static Fremfaerd.Model.Tests.Readiness.FullWalk;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>Every way in which a blocking check can close a gate, generated from the definition.</summary>
internal static class Situations
{
    private static readonly DateOnly LastDay = new(2026, 12, 31);

    internal static IReadOnlyDictionary<string, Func<IEnumerable<Situation>>> Kinds { get; } = new Dictionary<string, Func<IEnumerable<Situation>>>
    {
        ["Own"] = () => Gates.Select(Own),
        ["CatchUp"] = () => Enum.GetValues<Phase>().Skip(1).Select(CatchUp),
        ["Owed"] = () => Runs().Select(run => Owed(run.First, run.Next)),
        ["SkipGround"] = () => Rules().SelectMany(pair => GatesAfter(pair.Phase), (pair, gate) => GroundOf(pair.Phase, pair.Rule, gate)),
        ["WaivedAndExpired"] = () => Waivable().SelectMany(asked => GatesAfter(asked.CarriedFrom!.Value), Expired),
        ["HoldsOnwards"] = () => Conditional().SelectMany(asked => GatesAfter(asked.CarriedFrom!.Value), Onwards),
    };

    private static IEnumerable<PhaseDescription> Skippable => InForce.Definition.Content.Phases.Where(phase => phase.CanBeSkipped);

    private static Situation Own(Gate gate) => new(
        "own", gate, [], Asked.OwnOf(gate), leftOut => Ready(Start(gate.Phase), gate, leftOut));

    /// <summary>Enrolled in a phase: what earlier phases are still needed for.</summary>
    private static Situation CatchUp(Phase phase)
    {
        Asked[] carried = [.. Enum.GetValues<Phase>().Where(earlier => earlier < phase).SelectMany(earlier => Asked.CarriedFromPhase(earlier, IsNeeded))];
        return new("enrolled here", ExitOf(phase), Asked.OwnOf(ExitOf(phase)), carried, leftOut =>
            Ready(Start(phase, isCaughtUp: false), ExitOf(phase), leftOut, PiecesOf(carried)));
    }

    /// <summary>The phases from one to before another skipped: what they leave owed at the first exit after them.</summary>
    private static Situation Owed(Phase first, Phase next)
    {
        Asked[] owed = [.. Enum.GetValues<Phase>().Where(phase => phase >= first && phase < next).SelectMany(phase => Asked.CarriedFromPhase(phase, IsOwed))];
        return new($"skipped from {first.Code}", ExitOf(next), Asked.OwnOf(ExitOf(next)), owed, leftOut =>
        {
            var course = Start(first - 1);
            for (var phase = first; phase < next; phase++)
                course.Skip(phase, SkipGround.Because("Det er gjort i et andet forløb.")).ThenAccepted();
            return Reach(next, course, leftOut) ? Ready(course, ExitOf(next), leftOut, PiecesOf(owed)) : null;
        });
    }

    private static bool MustHold(CheckCode code) => InForce.Definition.Content.Checks.First(check => check.Code == code).HoldsOnwards;

    /// <summary>A phase skipped by a rule: its ground at every later gate.</summary>
    private static Situation GroundOf(Phase phase, SkipRule rule, Gate gate)
    {
        var ground = new Ground(rule.When.Facts.Single());
        // What stood at an inner gate of the skipped phase, and what must hold onwards, guards later inner gates too.
        Asked[] owed =
        [
            .. Asked.CarriedFromPhase(phase, IsOwed)
                .Where(asked => gate.Kind == GateKind.Exit || asked.Address.Gate != StandardGates.ExitOf(phase) || MustHold(asked.Address.Code)),
        ];
        return new($"skipped by {rule.Code}", gate, [.. Asked.OwnOf(gate), .. owed], [new AskedGround(new(StandardGates.ExitOf(phase), "SKIP"), phase, ground)], leftOut =>
        {
            var course = Start(phase - 1);
            ground.Give(course).ThenAccepted();
            course.Skip(phase, SkipGround.ByRule(rule.Code)).ThenAccepted();
            var unneeded = new Clear(ground.Fact, true);
            Reach(gate.Phase, course, unneeded).Should().BeTrue();
            Ready(course, gate, unneeded, PiecesOf(owed));
            if (leftOut is not null)
                course.Clarify(ground.Fact, true).ThenAccepted();
            return course;
        });
    }

    /// <summary>A check waived in its phase, and the waiver run out when the course stands before a later gate.</summary>
    private static Situation Expired(Asked waived, Gate gate) => new($"{waived.Address} waived", gate, Asked.OwnOf(gate), [waived], leftOut =>
    {
        var time = Any.Clock();
        var course = Start(waived.CarriedFrom!.Value, time);
        if (leftOut is not null)
            WaiveWithout(leftOut, waived, course);
        if (!Reach(gate.Phase, course, leftOut))
            return null;
        Ready(course, gate, leftOut);
        time.MoveTo(new(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(1)));
        return course;
    });

    private static void WaiveWithout(Piece leftOut, Asked waived, ProcessSession course)
    {
        var home = Gates.First(gate => gate.Id == waived.Address.Gate);
        Ready(course, home, leftOut);
        var waiver = new Waiver("Det når vi senere.", "projektleder-1") { Until = LastDay, Reference = "Sag 26/7" };
        course.Decide(new Waive(waived.Address.Code, waiver, home.Id)).ThenAccepted();
    }

    /// <summary>A check that must hold onwards and did not apply in its phase: it applies once its fact is yes.</summary>
    private static Situation Onwards(Asked held, Gate gate)
    {
        var condition = ConditionOf(held);
        Asked[] carried = [.. Conditional().Where(asked => asked.CarriedFrom >= held.CarriedFrom && asked.CarriedFrom < gate.Phase)];
        return new($"{held.Address} onwards", gate, [.. Asked.OwnOf(gate), .. carried.Where(asked => asked.Address != held.Address)], [held], leftOut =>
        {
            var course = Start(held.CarriedFrom!.Value, definition: HoldingOnwards);
            course.Clarify(condition, false).ThenAccepted();
            return Reach(gate.Phase, course, leftOut, new Clear(condition, true)) ? Ready(course, gate, leftOut, PiecesOf(carried)) : null;
        })
        {
            CanBeLeftOut = piece => piece is not Clear clear || Conditional().All(asked => ConditionOf(asked) != clear.Fact),
        };
    }

    private static ProcessDefinition HoldingOnwards { get; } = ProcessDefinition.Build(InForce.Definition.Content with
    {
        Id = "onwards",
        Checks = [.. InForce.Definition.Content.Checks.Select(check => check with { HoldsOnwards = check.HoldsOnwards || IsConditional(check) })],
    });

    private static IEnumerable<(Phase First, Phase Next)> Runs() =>
        from first in Skippable
        from last in Skippable
        where first.Phase <= last.Phase
        select (first.Phase, last.Phase + 1);

    private static IEnumerable<(Phase Phase, SkipRule Rule)> Rules() => Skippable.SelectMany(phase => phase.SkipRules, (phase, rule) => (phase.Phase, rule));

    private static IEnumerable<Asked> Waivable() => Enum.GetValues<Phase>().SelectMany(phase => Asked.CarriedFromPhase(phase, check => check.Waiving != Waiving.Never));

    private static IEnumerable<Asked> Conditional() => Enum.GetValues<Phase>().SelectMany(phase => Asked.CarriedFromPhase(phase, IsConditional));

    private static bool IsNeeded(ReadinessCheck check) => check.NeededWheneverEnrolled || check.Basis == Basis.Law;

    /// <summary>In a phase that is skipped nothing is decided, so what asks for a decision there never applies.</summary>
    private static bool IsOwed(ReadinessCheck check) =>
        check.Basis is Basis.Law or Basis.Agreement && !check.AppliesWhen.Facts.Contains(StandardFacts.PhaseHasNewDecision);

    private static bool IsConditional(ReadinessCheck check) =>
        check.Severity == Severity.Blocking && check.Gates.Count == 1 && check.AppliesWhen.Facts.Count > 0;

    private static FactId ConditionOf(Asked asked) =>
        InForce.Definition.Content.Checks.First(check => check.Code == asked.Address.Code).AppliesWhen.Facts[0];

    private static IEnumerable<Piece> PiecesOf(IEnumerable<Asked> asked) => asked.SelectMany(one => one.Pieces).Select(one => one.Piece).Where(piece => piece is not Decided).Distinct();
}
