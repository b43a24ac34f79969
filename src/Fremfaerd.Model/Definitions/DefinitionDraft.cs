namespace Fremfaerd.Model.Definitions;

/// <summary>
/// The parts of a definition before they are validated. Change a copy with <c>with</c>, then call
/// <see cref="ProcessDefinition.Build"/>. Give a changed definition an id of its own.
/// </summary>
public sealed record DefinitionDraft
{
    /// <summary>The permanent id, for example <c>fremfaerd-standard</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The version, from 1; raised with every change.</summary>
    public required int Version { get; init; }

    /// <summary>The seven phases.</summary>
    public required ValueList<PhaseDescription> Phases { get; init; }

    /// <summary>The gates: one exit gate for each phase, and inner gates.</summary>
    public required ValueList<Gate> Gates { get; init; }

    /// <summary>The roles and what they may do.</summary>
    public required ValueList<Role> Roles { get; init; }

    /// <summary>The facts; one that implies another stands before it.</summary>
    public ValueList<ProcessFact> Facts { get; init; } = [];

    /// <summary>The questions.</summary>
    public ValueList<Question> Questions { get; init; } = [];

    /// <summary>The checks, in the order reports show them.</summary>
    public ValueList<ReadinessCheck> Checks { get; init; } = [];

    /// <summary>The involvement defaults, at most one for each phase and party.</summary>
    public ValueList<InvolvementDefault> Involvement { get; init; } = [];

    /// <summary>
    /// The municipality's committees; empty in the standard, where only their kinds are known. A municipality gives its own:
    /// <c>StandardDefinition.Current.Content with { Id = …, Committees = … }</c>.
    /// </summary>
    public ValueList<MunicipalCommittee> Committees { get; init; } = [];

    /// <summary>The dated parameters: thresholds, dates from which duties apply, notices and deadlines.</summary>
    public ValueList<Parameter> Parameters { get; init; } = [];

    /// <summary>The principles.</summary>
    public ValueList<Principle> Principles { get; init; } = [];

    /// <summary>The guidance.</summary>
    public ValueList<Guidance> Guidance { get; init; } = [];

    /// <summary>How long texts and lists may be.</summary>
    public EntryLimits Limits { get; init; } = new();
}
