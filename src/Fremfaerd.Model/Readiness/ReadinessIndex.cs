using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>Everything judging looks up, by place; built once per definition and shared by all its processes.</summary>
internal sealed class ReadinessIndex
{
    private readonly FrozenDictionary<QuestionId, int> _questions;
    private readonly FrozenDictionary<GateId, ImmutableArray<GateCheck>> _byGate;
    private readonly FrozenDictionary<GateId, Gate> _gates;
    private readonly ImmutableArray<ImmutableArray<GateCheck>> _byPhase;
    private readonly FrozenDictionary<CheckAddress, GateCheck> _byAddress;
    private readonly FrozenSet<CheckCode> _codes;
    private readonly FrozenDictionary<RoleId, Role> _roles;
    private readonly FrozenDictionary<Phase, GateCheck> _skips;
    private readonly FrozenDictionary<Phase, GateCheck> _breaches;

    internal ReadinessIndex(
        FactIndex facts, IReadOnlyList<Question> questions, IReadOnlyList<Gate> gates,
        IReadOnlyList<ReadinessCheck> checks, IReadOnlyList<Role> roles,
        IReadOnlyDictionary<Phase, ValueList<SkipRule>> skipRules, IReadOnlyList<Parameter> parameters,
        IReadOnlyList<MunicipalCommittee> committees)
    {
        Facts = facts;
        Questions = [.. questions];
        _questions = questions.Select((question, place) => KeyValuePair.Create(question.Id, place)).ToFrozenDictionary();
        Asked = AskedQuestion.All(Questions, facts, _questions);
        _roles = roles.ToFrozenDictionary(role => role.Id);
        Parameters = new ParameterIndex(parameters);
        Committees = CommitteeTree.Build(committees);
        RouteFact = checks.Select(check => check.Requirement.Part<RouteGrounded>()?.Value).FirstOrDefault(fact => fact is not null);
        LevelFact = checks.Select(check => check.Requirement.LevelFact).FirstOrDefault(fact => fact is not null);
        _gates = gates.ToFrozenDictionary(gate => gate.Id);
        Checks = [.. Place(gates, checks)];
        _skips = gates.Where(gate => gate.Kind == GateKind.Exit).ToFrozenDictionary(
            gate => gate.Phase, gate => SkipCheck(gate.Id, skipRules.GetValueOrDefault(gate.Phase) ?? []));
        _breaches = gates.Where(gate => gate.Kind == GateKind.Exit).ToFrozenDictionary(
            gate => gate.Phase, gate => Standing(NoOpenBreach.CheckFor(gate.Id), gate.Id));
        _byAddress = Checks.ToFrozenDictionary(check => check.Address);
        _codes = checks.Select(check => check.Code).ToFrozenSet();
        _byPhase = [.. Enumerable.Range(0, Enum.GetValues<Phase>().Length + 1).Select(phase => Checks.Where(check => _gates[check.Address.Gate].Phase == (Phase)phase).ToImmutableArray())];
        _byGate = gates.ToFrozenDictionary(
            gate => gate.Id, gate => Checks.Where(check => check.Address.Gate == gate.Id).ToImmutableArray());
    }

    internal FactIndex Facts { get; }

    internal ParameterIndex Parameters { get; }

    internal CommitteeTree Committees { get; }

    internal ImmutableArray<Question> Questions { get; }

    /// <summary>The questions by place, with what they build on.</summary>
    internal ImmutableArray<AskedQuestion> Asked { get; }

    internal ImmutableArray<GateCheck> Checks { get; }

    /// <summary>The fact that holds the level of the decision, where the definition has one.</summary>
    internal FactId? LevelFact { get; }

    /// <summary>The fact that holds the estimated value of the purchase, where a check asks for the route.</summary>
    internal FactId? RouteFact { get; }

    internal ImmutableArray<GateCheck> ChecksOf(GateId gate) => _byGate[gate];

    /// <summary>The checks of all gates of a phase, gate by gate in the order of the definition.</summary>
    internal ImmutableArray<GateCheck> ChecksOf(Phase phase) => _byPhase[(int)phase];

    internal Phase PhaseOf(GateId gate) => GateBy(gate).Phase;

    internal Gate GateBy(GateId gate) => _gates.TryGetValue(gate, out var found)
        ? found
        : throw new ArgumentException($"The definition has no gate {gate}. Its gates are: {string.Join(", ", _gates.Keys)}.", nameof(gate));

    /// <summary>The name of a gate for a sentence; a gate of another definition by its id.</summary>
    internal TextValue NameOf(GateId gate) => _gates.TryGetValue(gate, out var found) ? found.Quoted : $"{gate}";

    internal bool HasCheck(CheckCode code) => _codes.Contains(code);

    internal bool TryFindCheck(CheckAddress address, out GateCheck? check) => _byAddress.TryGetValue(address, out check);

    internal bool TryFindQuestion(QuestionId id, out int place) => _questions.TryGetValue(id, out place);

    internal int PlaceOf(QuestionId id) => _questions[id];

    internal bool TryFindRole(RoleId id, out Role? role) => _roles.TryGetValue(id, out role);

    internal LocalizedText RoleName(RoleId id) => _roles[id].Name;

    /// <summary>The check that a skipped phase leaves behind at every later gate.</summary>
    internal GateCheck SkipCheckOf(Phase phase) => _skips[phase];

    /// <summary>The check that a breach raised in a phase puts at its gates and every later one.</summary>
    internal GateCheck BreachCheckOf(Phase phase) => _breaches[phase];

    internal ValueList<SkipRule> SkipRulesOf(Phase phase) => ((SkipHolds)_skips[phase].Check.Requirement).Rules;

    private GateCheck SkipCheck(GateId exit, ValueList<SkipRule> rules)
    {
        var bound = ValueList.From(rules.Select(rule => rule with { When = rule.When.Bind(Facts) }));
        return Standing(SkipHolds.CheckFor(exit, bound), exit);
    }

    private static GateCheck Standing(ReadinessCheck check, GateId exit) =>
        new(check, new CheckAddress(exit, check.Code), GateCheck.NoPlace, Condition.Always);

    private IEnumerable<GateCheck> Place(IReadOnlyList<Gate> gates, IReadOnlyList<ReadinessCheck> checks) =>
        gates
            .SelectMany(gate => checks.Where(check => check.Gates.Contains(gate.Id)).Select(check => (gate, check)))
            .Select((pair, place) => new GateCheck(
                pair.check, new CheckAddress(pair.gate.Id, pair.check.Code), place, pair.check.AppliesWhen.Bind(Facts)));
}
