using Fremfaerd.Model.Definitions.Standard;

namespace Fremfaerd.Model.Definitions;

/// <summary>
/// The standard definition: the model of the Fremfærd articles "Sammen om ny teknologi" with the municipal rules
/// around it. The questions, checks and involvement defaults are this project's own wording, each with its source;
/// only the names of phases, themes and levels and the four theme questions are official.
/// </summary>
public static class StandardDefinition
{
    /// <summary>The newest version. Every version ever released stays available, so that old histories load.</summary>
    public static ProcessDefinition Current { get; } = ProcessDefinition.Build(Draft);

    /// <summary>The versions in this package, oldest first.</summary>
    public static IReadOnlyList<ProcessDefinition> All { get; } = ValueList.Create<ProcessDefinition>([Current]);

    private static DefinitionDraft Draft => new()
    {
        Id = "fremfaerd-standard",
        Version = 1,
        Phases =
        [
            IdeaPhase.Description,
            DecisionPhase.Description,
            DesignPhase.Description,
            SpecificationPhase.Description,
            ProcurementPhase.Description,
            DevelopmentPhase.Description,
            ImplementationPhase.Description,
        ],
        Gates = StandardGates.All,
        Roles = StandardRoles.All,
        Facts = StandardFactTable.All,
        Questions = StandardDependencies.In(
        [
            .. IdeaPhase.Questions,
            .. DecisionPhase.Questions,
            .. DesignPhase.Questions,
            .. SpecificationPhase.Questions,
            .. ProcurementPhase.Questions,
            .. DevelopmentPhase.Questions,
            .. ImplementationPhase.Questions,
        ]),
        Checks =
        [
            .. EveryPhase.Checks,
            .. IdeaPhase.Checks,
            .. DecisionPhase.Checks,
            .. DesignPhase.Checks,
            .. SpecificationPhase.Checks,
            .. ProcurementPhase.Checks,
            .. DevelopmentPhase.Checks,
            .. ImplementationPhase.Checks,
        ],
        Involvement = [.. ((IEnumerable<InvolvementDefault>)[
            .. IdeaPhase.Involvement,
            .. DecisionPhase.Involvement,
            .. DesignPhase.Involvement,
            .. SpecificationPhase.Involvement,
            .. ProcurementPhase.Involvement,
            .. DevelopmentPhase.Involvement,
            .. ImplementationPhase.Involvement,
        ]).Select(GlobalFloor.AddTo)],
        Parameters = StandardParameterTable.All,
        Principles = StandardPrinciples.All,
        Guidance = StandardGuidance.All,
    };
}
