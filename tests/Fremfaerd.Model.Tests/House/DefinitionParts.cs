using System.Reflection;

namespace Fremfaerd.Model.Tests.House;

/// <summary>
/// The parts of a definition are plain records; what is wrong in them is told all at once when the definition is
/// built. For each kind: a valid part, and how a draft with it looks.
/// </summary>
internal static class DefinitionParts
{
    private static readonly LocalizedText Words = new("ekstra", "extra");

    private static readonly Question Question = new() { Id = "EXTRA-1", Phase = Phase.Idea, Theme = Theme.CoreTask, Text = Words, Source = "derived" };

    private static readonly ReadinessCheck Check = Any.Definition.Content.Checks[0] with
    {
        Code = "EXTRA",
        Gates = ["idea-exit"],
        AppliesWhen = Condition.Always,
        Requirement = new QuestionsAnswered(["F1-KO-1"]),
    };

    private static readonly ProcessFact Fact = Any.Definition.Content.Facts[0] with { Id = "extra", ImpliedNoBy = [StandardFacts.IsDigital] };

    private static readonly InvolvementAdjustment Adjustment = new(Condition.Always, InvolvementLevel.Medindflydelse);

    private static readonly InvolvementDefault Row = new()
    {
        Phase = Phase.Idea,
        Party = Party.ElderlyCouncil,
        Level = InvolvementLevel.Information,
        Floor = InvolvementLevel.Information,
        Rationale = Words,
        Source = "derived",
    };

    private static readonly object[] Parts =
    [
        new Gate("extra", Phase.Idea, GateKind.Inner, Words), new Role("extra", Words, [Act.Document]),
        new Guidance("extra", GuidanceKind.RadarLabel, Words, "derived"), Question, Check, Fact, Adjustment, Row,
        Any.Definition.Content.Phases[0], new SkipRule("extra", Condition.Always, Words, "derived"), new AmoTakesPart(StandardRoles.Employee), new EvidenceConfirmed(StandardRoles.DecidingManager),
        new DecisionRouted(StandardFacts.DecisionLevel), new MedDiscussed(StandardFacts.DecisionLevel), new MedHeard(StandardFacts.DecisionLevel),
        new RouteGrounded(StandardFacts.ContractValue), Any.Definition.Content.Parameters[0] with { Id = "extra" },
        new GuidelineSet(StandardFacts.SetsLocalGuideline, CommitteeKind.LocalCommittee), new FactsClarified([StandardFacts.IsDigital]), new QuestionsAnswered(["F1-KO-1"]),
        new MunicipalCommittee("extra", CommitteeKind.MainCommittee, "Hovedudvalget"),
        new NoOpenBreach(),
    ];

    internal static bool Contains(Type type) => Parts.Any(part => part.GetType() == type);

    internal static IEnumerable<(string Name, object Part)> Valid => Parts.Select(part => (part.GetType().Name, part));

    /// <summary>Each part with each of its members in turn made default or undefined.</summary>
    internal static IEnumerable<(string Name, object Part)> Spoilt =>
        from part in Parts
        from door in Door.All()
        where door.Method.DeclaringType == part.GetType() && door.Method.Name.StartsWith("set_", StringComparison.Ordinal)
        from bad in door.BadValues
        select (door.Name, With(part, door.Method, bad));

    internal static DefinitionDraft DraftWith(object part)
    {
        var standard = Any.Definition.Content;
        return part switch
        {
            Gate gate => standard with { Gates = [.. standard.Gates, gate] },
            Role role => standard with { Roles = [.. standard.Roles, role] },
            Guidance guidance => standard with { Guidance = [.. standard.Guidance, guidance] },
            Question question => standard with { Questions = [.. standard.Questions, question] },
            ReadinessCheck check => standard with { Checks = [.. standard.Checks, check] },
            Requirement requirement => DraftWith(Check with { Requirement = requirement }),
            ProcessFact fact => standard with { Facts = [.. standard.Facts, fact] },
            InvolvementAdjustment adjustment => DraftWith(Row with { Adjustments = [adjustment] }),
            InvolvementDefault row => standard with { Involvement = [.. standard.Involvement, row] },
            SkipRule rule => standard with { Phases = [.. standard.Phases.Select(phase => phase.Phase == Phase.Design ? phase with { SkipRules = [rule] } : phase)] },
            Parameter parameter => standard with { Parameters = [.. standard.Parameters, parameter] },
            MunicipalCommittee committee => standard with { Committees = [committee] },
            PhaseDescription phase => standard with { Phases = [phase, .. standard.Phases.Skip(1)] },
            _ => throw new ArgumentException($"{part.GetType()} is no part of a definition."),
        };
    }

    private static object With(object part, MethodBase setter, object bad)
    {
        var copy = part.GetType().GetMethod("<Clone>$")!.Invoke(part, null)!;
        setter.Invoke(copy, [bad]);
        return copy;
    }
}
