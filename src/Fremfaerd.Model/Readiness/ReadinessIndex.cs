using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>Everything judging looks up, by place; built once per definition and shared by all its processes.</summary>
internal sealed class ReadinessIndex
{
    private readonly ById<QuestionId, int> _questions;
    private readonly ById<GateId, ImmutableArray<GateCheck>> _byGate;
    private readonly ById<GateId, ImmutableArray<GateCheck>> _blocking;
    private readonly ById<GateId, Gate> _gates;
    private readonly ImmutableArray<ImmutableArray<GateCheck>> _byPhase;
    private readonly ById<CheckCode, ReadinessCheck> _codes;
    private readonly ById<RoleId, Role> _roles;
    private readonly string _gateIds;
    private readonly ImmutableArray<CarriedCheck> _unobserved;
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
        _questions = new(questions.Select(question => question.Id), place => place);
        Asked = AskedQuestion.All(Questions, facts, _questions);
        _roles = new(roles.Select(role => role.Id), place => roles[place]);
        Parameters = new ParameterIndex(parameters);
        Committees = CommitteeTree.Build(committees);
        RouteFact = checks.Select(check => check.Requirement.Part<RouteGrounded>()?.Value).FirstOrDefault(fact => fact is not null);
        LevelFact = checks.Select(check => check.Requirement.LevelFact).FirstOrDefault(fact => fact is not null);
        _gates = new(gates.Select(gate => gate.Id), place => gates[place]);
        Checks = [.. Place(gates, checks)];
        _skips = gates.Where(gate => gate.Kind == GateKind.Exit).ToFrozenDictionary(
            gate => gate.Phase, gate => SkipCheck(gate.Id, skipRules.GetValueOrDefault(gate.Phase) ?? []));
        _breaches = gates.Where(gate => gate.Kind == GateKind.Exit).ToFrozenDictionary(
            gate => gate.Phase, gate => Standing(NoOpenBreach.CheckFor(gate.Id), gate.Id));
        _codes = new(checks.Select(check => check.Code), place => checks[place]);
        _byPhase = [.. Enumerable.Range(0, Enum.GetValues<Phase>().Length + 1).Select(phase => Checks.Where(check => PhaseOf(check.Address.Gate) == (Phase)phase).ToImmutableArray())];
        _byGate = new(gates.Select(gate => gate.Id), place => [.. Checks.Where(check => check.Address.Gate == gates[place].Id)]);
        _blocking = new(gates.Select(gate => gate.Id), place => [.. _byGate[gates[place].Id].Where(check => check.IsBlocking)]);
        _unobserved =
        [
            .. Checks.Select(check => new CarriedCheck(check, PhaseOf(check.Address.Gate), 0, CarriedBecause.NotObserved)
            {
                IsFromInnerGate = FindGate(check.Address.Gate)!.Kind == GateKind.Inner,
            }),
        ];
        Blank = new ProcessEvidence(this);
        _gateIds = string.Join(", ", gates.Select(gate => gate.Id));
    }

    /// <summary>What is on record before anything is: the same for all processes, which share what they have not written.</summary>
    internal ProcessEvidence Blank { get; }

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

    /// <summary>Those of a gate's checks that can close it, so that asking whether it is open need not walk the others.</summary>
    internal ImmutableArray<GateCheck> BlockingChecksOf(GateId gate) => _blocking[gate];

    /// <summary>The checks of all gates of a phase, gate by gate in the order of the definition.</summary>
    internal ImmutableArray<GateCheck> ChecksOf(Phase phase) => _byPhase[(int)phase];

    internal Phase PhaseOf(GateId gate) => GateBy(gate, nameof(gate)).Phase;

    internal Gate GateBy(GateId id, string name) => _gates.TryFind(id, out var gate)
        ? gate
        : throw new ArgumentException($"The definition has no gate {id}. Its gates are: {_gateIds}.", name);

    /// <summary>The name of a gate for a sentence; a gate of another definition by its id.</summary>
    internal TextValue NameOf(GateId id) => FindGate(id) is { } gate ? gate.Quoted : $"{id}";

    internal Gate? FindGate(GateId id) => _gates.TryFind(id, out var gate) ? gate : null;

    internal bool HasCheck(CheckCode code) => _codes.Contains(code);

    internal bool TryFindCheck(CheckAddress address, out GateCheck? check)
    {
        check = null;
        if (!_byGate.TryFind(address.Gate, out var checks))
            return false;
        foreach (var candidate in checks)
        {
            if (candidate.Address.Code == address.Code)
                check = candidate;
        }

        return check is not null;
    }

    internal bool TryFindQuestion(QuestionId id, out int place) => _questions.TryFind(id, out place);

    internal int PlaceOf(QuestionId id) => _questions[id];

    internal bool TryFindRole(RoleId id, out Role? role) => _roles.TryFind(id, out role);

    internal LocalizedText RoleName(RoleId id) => _roles[id].Name;

    /// <summary>The check that a skipped phase leaves behind at every later gate.</summary>
    internal GateCheck SkipCheckOf(Phase phase) => _skips[phase];

    /// <summary>The check that a breach raised in a phase puts at its gates and every later one.</summary>
    internal GateCheck BreachCheckOf(Phase phase) => _breaches[phase];

    /// <summary>The check as a phase that was not observed leaves it; shared by all processes, since nothing in it is one's own.</summary>
    internal CarriedCheck UnobservedOf(GateCheck check) => _unobserved[check.Place];

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
                pair.check, new CheckAddress(pair.gate.Id, pair.check.Code), place, pair.check.AppliesWhen.Bind(Facts))
            {
                NamesValues = pair.check.Requirement.Parameters.Any(HasValues),
            });

    private bool HasValues(ParameterId id) => Parameters.TryFind(id, out var parameter) && parameter!.Values.Count > 0;
}
