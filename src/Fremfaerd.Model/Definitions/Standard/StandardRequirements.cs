namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>The words that the tables of the standard definition are written in.</summary>
internal static class StandardRequirements
{
    internal static Requirement Confirmed { get; } = new EvidenceConfirmed(StandardRoles.DecidingManager);

    internal static Requirement ConfirmedBeforePassage { get; } =
        new EvidenceConfirmed(StandardRoles.DecidingManager) { BeforePassage = true };

    /// <summary>A statement that is renewed every year (X38).</summary>
    internal static Requirement ConfirmedAndRenewedYearly { get; } =
        new EvidenceConfirmed(StandardRoles.DecidingManager) { BeforePassage = true, ValidFor = CalendarPeriod.OfMonths(12) };

    internal static Requirement PhaseDecided { get; } = new OutcomeDecided();

    internal static Requirement ViewsAnswered { get; } = new ViewpointsAnswered();

    internal static Requirement DecisionLevelFixed { get; } = new DecisionRouted(StandardFacts.DecisionLevel);

    internal static Requirement MedHeardBeforeDecisions { get; } = MedHeard(onlyWhereWorkChanges: false);

    internal static Requirement MedHeardBeforeDecisionsThatChangeWork { get; } =
        MedHeard(onlyWhereWorkChanges: true);

    internal static Requirement MedDiscussedOnOwnSubject { get; } = new MedDiscussed(StandardFacts.DecisionLevel);

    internal static Requirement AmoInvolved { get; } = new AmoTakesPart(StandardRoles.WorkingEnvironmentRepresentative);

    internal static Requirement AmoInvolvedBeforeDecisions { get; } =
        new AmoTakesPart(StandardRoles.WorkingEnvironmentRepresentative) { Before = InvolvedBefore.Decision };

    internal static Requirement AmoInvolvedOnOwnSubject { get; } =
        new AmoTakesPart(StandardRoles.WorkingEnvironmentRepresentative, OwnSubject: true);

    internal static Requirement FrameOfNextPhase { get; } = new FrameStated(Party.AffectedEmployees);

    internal static Requirement LocalGuidelineSet { get; } = new GuidelineSet(StandardFacts.SetsLocalGuideline, CommitteeKind.LocalCommittee);

    internal static Requirement Answered(QuestionId question) => new QuestionsAnswered([question]);

    internal static Requirement Clarified(FactId fact) => new FactsClarified([fact]);

    internal static Requirement Routed(FactId value) => new RouteGrounded(value);

    internal static Requirement Involved(InvolvementLevel level, params ReadOnlySpan<Party> parties) =>
        new PartiesInvolved(ValueList.Create(parties), level) { Before = InvolvedBefore.Decision };

    internal static Requirement InvolvedAsPromised(InvolvementLevel level, params ReadOnlySpan<Party> parties) =>
        new PartiesInvolved(ValueList.Create(parties), level) { Before = InvolvedBefore.Decision, AsPromised = true };

    internal static Requirement InvolvedBeforePassage(InvolvementLevel level, params ReadOnlySpan<Party> parties) =>
        new PartiesInvolved(ValueList.Create(parties), level) { Before = InvolvedBefore.Passage };

    internal static Requirement InvolvedOnOwnSubject(InvolvementLevel level, params ReadOnlySpan<Party> parties) =>
        new PartiesInvolved(ValueList.Create(parties), level, ownSubject: true) { Before = InvolvedBefore.Passage };

    internal static Requirement All(params ReadOnlySpan<Requirement> parts) => new AllOf(ValueList.Create(parts));

    internal static Question Ask(QuestionId id, Phase phase, Theme theme, string source, string danish, string english) =>
        new() { Id = id, Phase = phase, Theme = theme, Source = source, Text = new(danish, english) };

    internal static GateId ExitOf(Phase phase) => StandardGates.ExitOf(phase);

    internal static InvolvementAdjustment Level(InvolvementLevel level, Condition when) => new(when, level);

    internal static InvolvementAdjustment Floor(InvolvementLevel level, Condition when) => new(when, level, MovesFloor: true);

    private static MedHeard MedHeard(bool onlyWhereWorkChanges) => new(StandardFacts.DecisionLevel, onlyWhereWorkChanges)
    {
        PrincipleFact = StandardFacts.PrincipleQuestion,
        Notice = StandardParameters.MedNotice,
    };
}
