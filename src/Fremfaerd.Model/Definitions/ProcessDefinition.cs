namespace Fremfaerd.Model.Definitions;

/// <summary>
/// A definition (skabelon): questions, facts, checks, gates, roles and involvement defaults, versioned and hashed.
/// Built and validated once, then shared by all threads; every process is pinned to one.
/// </summary>
public sealed class ProcessDefinition
{
    private ProcessDefinition(DefinitionDraft draft)
    {
        Content = draft;
        Reference = new DefinitionReference(draft.Id, draft.Version, CanonicalForm.HashOf(draft));
        Index = new ReadinessIndex(
            new FactIndex(draft.Facts), draft.Questions, draft.Gates, draft.Checks, draft.Roles,
            draft.Phases.ToDictionary(phase => phase.Phase, phase => phase.SkipRules), draft.Parameters, draft.Committees);
        Table = new TransitionTable(draft.Phases, draft.Gates);
        BoundInvolvement = ValueList.From(draft.Involvement.Select(Bound));
    }

    /// <summary>Id, version and content hash: what a history is pinned to.</summary>
    public DefinitionReference Reference { get; }

    /// <summary>All its parts.</summary>
    public DefinitionDraft Content { get; }

    /// <summary>The municipality's committees, to ask for the right forum; empty in the standard.</summary>
    public CommitteeTree Committees => Index.Committees;

    /// <summary>Every move of a course: from where, to where, through which gate.</summary>
    public IReadOnlyList<Transition> Transitions => Table.Rows;

    internal ReadinessIndex Index { get; }

    internal TransitionTable Table { get; }

    private ValueList<InvolvementDefault> BoundInvolvement { get; }

    /// <summary>Validates the parts and builds the indexes.</summary>
    /// <param name="draft">The parts.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="DefinitionException">The parts have mistakes; all of them are listed.</exception>
    public static ProcessDefinition Build(DefinitionDraft draft)
    {
        var mistakes = DefinitionRules.MistakesIn(draft.NotNull());
        return mistakes.Count == 0 ? new ProcessDefinition(draft) : throw new DefinitionException(draft.Id, mistakes);
    }

    /// <summary>A gate by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The gate.</returns>
    /// <exception cref="ArgumentException">The definition has no such gate.</exception>
    public Gate Gate(GateId id) => Index.GateBy(id.Given(), nameof(id));

    /// <summary>A role by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentException">The definition has no such role.</exception>
    public Role Role(RoleId id) => Index.TryFindRole(id.Given(), out var role) ? role! : throw new ArgumentException(
        $"The definition has no role {id}. Its roles are: {string.Join(", ", Content.Roles.Select(known => known.Id))}.", nameof(id));

    /// <summary>A dated parameter by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The parameter.</returns>
    /// <exception cref="ArgumentException">The definition has no such parameter.</exception>
    public Parameter Parameter(ParameterId id) => Index.Parameters.TryFind(id.Given(), out var parameter) ? parameter! : throw new ArgumentException(
        $"The definition has no parameter {id}. Its parameters are: {string.Join(", ", Content.Parameters.Select(known => known.Id))}.", nameof(id));

    /// <summary>The principles a check serves: those whose seed statement its source names.</summary>
    /// <param name="check">A check.</param>
    /// <returns>The principles, in their order; none where the source names none.</returns>
    public IEnumerable<Principle> PrinciplesOf(ReadinessCheck check)
    {
        var sources = check.NotNull().Source.Split(", ");
        return Content.Principles.Where(principle => sources.Contains(principle.Source));
    }

    /// <summary>Id and version.</summary>
    /// <returns>For example <c>fremfaerd-standard 1</c>.</returns>
    public override string ToString() => $"{Reference.Id} {Reference.Version}";

    /// <summary>The committee's own name, where the definition knows it.</summary>
    internal LocalizedText NameOf(Forum forum) => Index.Committees.NameOf(forum);

    /// <summary>The rows of the phase and then those of its shorter sequences, as planned.</summary>
    internal ValueList<PlannedInvolvement> PlanFor(in FactReading facts, in PlanReading plan)
    {
        var rows = new List<PlannedInvolvement>();
        foreach (var subcourse in plan.Subcourses().Prepend(null))
        {
            foreach (var row in BoundInvolvement)
            {
                if (row.Phase == plan.Phase && (subcourse is null || row.Level is not null))
                    rows.Add(PlannedInvolvement.Of(row, facts, plan, subcourse));
            }
        }

        return ValueList.From(rows);
    }

    /// <summary>The row of a party in a phase, its conditions bound; null where there is none.</summary>
    internal InvolvementDefault? RowOf(Phase phase, Party party) =>
        BoundInvolvement.FirstOrDefault(row => row.Phase == phase && row.Party == party && row.Level is not null);

    private InvolvementDefault Bound(InvolvementDefault row) => row with
    {
        Adjustments = ValueList.From(row.Adjustments.Select(
            adjustment => adjustment with { When = adjustment.When.Bind(Index.Facts) })),
    };
}
