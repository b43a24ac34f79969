namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>
/// A definition with few checks, so that gates open with few steps: at least one of each basis, one that holds onwards, one
/// with a condition, one at an inner gate. Two phases can be skipped, one of them by a rule.
/// </summary>
internal static class SmallCourse
{
    internal static readonly FactId Buys = "buys";

    internal static readonly GateId Trial = "trial";

    internal static readonly QuestionId Question = "F7-KO-1";

    private static Requirement Confirmed { get; } = new EvidenceConfirmed(StandardRoles.DecidingManager);

    internal static ProcessDefinition Definition { get; } = ProcessDefinition.Build(new()
    {
        Id = "small",
        Version = 1,
        Phases = [.. StandardDefinition.Current.Content.Phases.Select(Plain)],
        Gates =
        [
            .. StandardDefinition.Current.Content.Gates.Where(gate => gate.Kind == GateKind.Exit),
            new(Trial, Phase.Development, GateKind.Inner, new("Før prøven", "Before the trial")),
        ],
        Roles = StandardDefinition.Current.Content.Roles,
        Facts = [new() { Id = Buys, Source = "derived", Text = new("Der købes ind", "Something is bought") }],
        Questions = [new() { Id = Question, Phase = Phase.Implementation, Theme = Theme.CoreTask, Source = "derived", Text = new("Hvad blev bedre?", "What became better?") }],
        Checks =
        [
            Check("A-1", Phase.Idea, Basis.Model, Confirmed, Waiving.ByTwoPersons) with { NeededWheneverEnrolled = true },
            Check("B-1", Phase.Decision, Basis.Model, new OutcomeDecided()),
            Check("C-1", Phase.Design, Basis.Law, Confirmed),
            Check("D-1", Phase.Specification, Basis.Agreement, Confirmed),
            Check("E-1", Phase.Procurement, Basis.Law, Confirmed) with { AppliesWhen = Condition.Yes(Buys), HoldsOnwards = true },
            Check("F-1", Phase.Development, Basis.Model, Confirmed) with { Gates = [Trial], AppliesWhen = Condition.Yes(Buys) },
            Check("G-1", Phase.Implementation, Basis.Model, new ViewpointsAnswered()),
            Check("G-2", Phase.Implementation, Basis.Derived, new QuestionsAnswered([Question])) with { Severity = Severity.Warning },
        ],
    });

    private static PhaseDescription Plain(PhaseDescription phase) => phase with
    {
        PrimaryPrinciples = [],
        SecondaryPrinciples = [],
        CanBeSkipped = phase.Phase is Phase.Specification or Phase.Procurement,
        SkipRules = phase.Phase == Phase.Procurement
            ? [new("no-purchase", Condition.No(Buys), new("intet købes", "nothing is bought"), "derived")]
            : [],
    };

    private static ReadinessCheck Check(CheckCode code, Phase phase, Basis basis, Requirement requirement, Waiving waiving = Waiving.Never) => new()
    {
        Code = code,
        Gates = [StandardGates.ExitOf(phase)],
        Severity = Severity.Blocking,
        Basis = basis,
        BasisDetail = $"{basis}",
        Requirement = requirement,
        Waiving = waiving,
        Text = new($"Tjek {code}", $"Check {code}"),
        Rationale = new("Prøve", "Trial"),
        Evidence = new("Note", new("et notat", "a note")),
        Source = "derived",
    };
}
