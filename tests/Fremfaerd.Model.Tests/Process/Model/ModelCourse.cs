namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>
/// The definition that random sequences are played on: an answered question, one that builds on it, confirmations, facts, a
/// hearing before decisions that change work, an outcome, law with a condition, an inner gate, a few committees. <see cref="PlainCheck"/> says
/// the same by hand.
/// </summary>
internal static class ModelCourse
{
    internal static readonly FactId Buys = "buys";

    internal static readonly FactId Level = StandardFacts.DecisionLevel;

    internal static readonly GateId Trial = "trial";

    /// <summary>One line of committees with two units at its lowest: a committee known by its kind is known.</summary>
    internal static readonly string[] Units = ["hjemmeplejen", "nattevagten"];

    internal static readonly QuestionId First = "F1-OL-1";

    internal static readonly QuestionId Second = "F6-KO-1";

    /// <summary>The notice of MED meetings, which is known from a day on.</summary>
    internal const int NoticeDays = 2;

    internal static readonly DateOnly NoticeFrom = new(2026, 1, 3);

    private static DefinitionDraft Standard => StandardDefinition.Current.Content;

    private static Requirement Confirmed { get; } = new EvidenceConfirmed(StandardRoles.DecidingManager);

    internal static ProcessDefinition Definition { get; } = ProcessDefinition.Build(new()
    {
        Id = "plain",
        Version = 1,
        Phases = [.. Standard.Phases.Select(Plain)],
        Gates =
        [
            .. Standard.Gates.Where(gate => gate.Kind == GateKind.Exit),
            new(Trial, Phase.Development, GateKind.Inner, new("Før prøven", "Before the trial")),
        ],
        Roles = Standard.Roles,
        Involvement =
        [
            .. Enum.GetValues<Phase>().SelectMany(phase => (InvolvementDefault[])[Row(phase, Party.AffectedEmployees), Row(phase, Party.Management)]),
            Row(Phase.Design, Party.Citizens) with { Adjustments = [new(Condition.Yes(Buys), InvolvementLevel.Medindflydelse, MovesFloor: true)] },
        ],
        Facts =
        [
            new() { Id = Buys, Source = "derived", Text = new("Der købes ind", "Something is bought") },
            Standard.Facts.First(fact => fact.Id == Level),
        ],
        Committees =
        [
            new("hoved", CommitteeKind.MainCommittee, "Hovedudvalget"),
            new("omraade", CommitteeKind.AreaCommittee, "Område-MED", "hoved"),
            new("lokal", CommitteeKind.LocalCommittee, "Lokal-MED", "omraade") { Units = [.. Units] },
            new("trio", CommitteeKind.Trio, "TRIO", "lokal") { Units = ["kontoret"] },
        ],
        Questions =
        [
            Standard.Questions.First(question => question.Id == First) with { DependsOnFacts = [Buys], DependsOnQuestions = [] },
            Standard.Questions.First(question => question.Id == Second) with { DependsOnFacts = [], DependsOnQuestions = [First] },
        ],
        Parameters =
        [
            Standard.Parameters.First(parameter => parameter.Id == StandardParameters.MedNotice) with
            {
                Values = [new(NoticeFrom, null, CalendarPeriod.OfDays(NoticeDays), "derived")],
            },
        ],
        Checks =
        [
            Check("A-1", Phase.Idea, Basis.Model, Confirmed, Waiving.ByTwoPersons) with { NeededWheneverEnrolled = true },
            Check("A-2", Phase.Idea, Basis.Model, new QuestionsAnswered([First]), Waiving.ByOnePerson),
            Check("B-1", Phase.Decision, Basis.Model, new OutcomeDecided()),
            Check("B-2", Phase.Decision, Basis.Agreement, new MedHeard(Level, OnlyWhereWorkChanges: true) { Notice = StandardParameters.MedNotice }) with { NeededWheneverEnrolled = true },
            Check("C-1", Phase.Design, Basis.Law, Confirmed, Waiving.HandledElsewhere) with { AppliesWhen = Condition.Yes(Buys) },
            Check("D-1", Phase.Specification, Basis.Model, new FactsClarified([Buys])),
            Check("D-2", Phase.Specification, Basis.Agreement, Confirmed),
            Check("E-1", Phase.Procurement, Basis.Law, Confirmed) with { AppliesWhen = Condition.Yes(Buys), HoldsOnwards = true },
            Check("F-1", Phase.Development, Basis.Model, Confirmed, Waiving.ByOnePerson) with { Gates = [Trial], AppliesWhen = Condition.Yes(Buys) },
            Check("F-2", Phase.Development, Basis.Model, new QuestionsAnswered([Second]), Waiving.ByOnePerson),
            Check("G-1", Phase.Implementation, Basis.Model, Confirmed, Waiving.ByTwoPersons),
            Check("G-2", Phase.Implementation, Basis.Derived, new QuestionsAnswered([First])) with { Severity = Severity.Warning },
        ],
    });

    /// <summary>Medindflydelse with the floor at information; management decides.</summary>
    private static InvolvementDefault Row(Phase phase, Party party) => new()
    {
        Phase = phase,
        Party = party,
        Level = party == Party.Management ? null : InvolvementLevel.Medindflydelse,
        Floor = party == Party.Management ? null : InvolvementLevel.Information,
        Rationale = new("Prøve", "Trial"),
        Source = "derived",
    };

    internal static Enrolment Enrolment { get; } = new("p-1", "AI i nattevagten", Phase.Idea, Phase.Implementation, null) { Unit = Units[0] };

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
