namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>
/// What must become of each command in a state, worked out from the rows of the transition table, the span, the skips and
/// the gate reports, without asking the decider.
/// </summary>
internal sealed class Outlook
{
    private static readonly Dictionary<string, (FactId Fact, FactId Small)> RuleFacts = new()
    {
        ["no-purchase"] = (StandardFacts.RequiresProcurement, SmallCourse.Buys),
        ["standard-solution"] = (StandardFacts.RequiresDevelopment, default),
    };

    private readonly TechnologyProcess _process;
    private readonly Transition[] _rows;
    private readonly Dictionary<GateId, GateView> _gates = [];

    internal Outlook(TechnologyProcess process)
    {
        var here = process.Position;
        (_process, _rows) = (process, [.. process.Definition.Transitions.Where(row => row.From == here)]);
        if (process.Enrolment is null)
            return;
        foreach (var gate in process.Definition.Content.Gates.Where(gate => gate.Phase == process.Phase))
            _gates[gate.Id] = new GateView(gate, process);
    }

    internal IEnumerable<GateView> Gates => _gates.Values;

    /// <summary>The row of the table that a move takes from here, or null where there is none.</summary>
    internal Transition? RowOf(Try tried) => tried.IsMove ? _rows.FirstOrDefault(row => Takes(tried.Command, row)) : null;

    /// <summary>Whether it must be accepted; null where it hangs on documentation that is not foreseen here.</summary>
    internal bool? IsLegal(Try tried)
    {
        if (tried.Command is not Enrol && _process.Enrolment is null)
            return false;
        if (!IsAuthorised(tried) || string.IsNullOrWhiteSpace(tried.Reason ?? "ingen"))
            return false;
        return tried.IsMove ? IsLegalMove(tried, RowOf(tried)) : Paperwork.IsLegal(tried, _process, _gates.Values);
    }

    private static bool Takes(ProcessCommand command, Transition row) => (command, row.Move) switch
    {
        (Enrol enrol, Move.Enrol) => row.To.Phase == enrol.What.StartsAt,
        (AdvanceTo advance, Move.Advance) => row.To.Phase == advance.To,
        (Complete, Move.Complete) => true,
        (Skip skip, Move.Skip) => row.Skips == skip.Phase,
        (ReturnTo back, Move.ReturnTo) => row.To.Phase == back.Phase,
        (Pause, Move.Pause) => true,
        (ResumeCourse, Move.Resume) => true,
        (StopCourse, Move.Stop) => true,
        (Reopen, Move.Reopen) => true,
        (PassGate pass, Move.PassGate) => row.Gate == pass.Gate,
        _ => false,
    };

    private bool IsAuthorised(Try tried) =>
        _process.Definition.Content.Roles.FirstOrDefault(role => role.Id == tried.Role)?.Acts.Contains(tried.Act) == true;

    private bool IsLegalMove(Try tried, Transition? row)
    {
        if (row is null || tried.HappenedAt is not null || (tried.Command.ExpectedSequence ?? _process.Sequence) != _process.Sequence)
            return false;
        if (tried.Command is Enrol { What: var what })
            return what.Until >= what.StartsAt;
        return IsOnRoute(tried.Command) && (row.Gate is not { } gate || _gates[gate].IsOpen);
    }

    private bool IsOnRoute(ProcessCommand command) => command switch
    {
        AdvanceTo advance => advance.To == Next,
        Complete => _process.Phase == _process.Enrolment!.Until,
        PassGate pass => !_gates[pass.Gate].IsPassed,
        Skip skip => _process.VisitsOf(skip.Phase) == 0 && skip.Phase < _process.Enrolment!.Until
            && (skip.Phase > _process.Phase || SkipOf(skip.Phase) is not null)
            && SkipOf(skip.Phase) != skip.Ground && (skip.Ground.Rule is not { } rule || Holds(skip.Phase, rule)),
        _ => true,
    };

    private Phase? Next => Enum.GetValues<Phase>().Cast<Phase?>().FirstOrDefault(
        phase => phase > _process.Phase && phase <= _process.Enrolment!.Until && SkipOf(phase!.Value) is null);

    private SkipGround? SkipOf(Phase phase) => _process.Skips.FirstOrDefault(skip => skip.Value.Phase == phase)?.Value.Ground;

    /// <summary>Both rules say that something is not needed: the fact must read no.</summary>
    private bool Holds(Phase phase, string rule)
    {
        var known = _process.Definition.Content.Phases.First(description => description.Phase == phase).SkipRules.Any(one => one.Code == rule);
        var (fact, small) = RuleFacts.GetValueOrDefault(rule);
        return known && _process.EvidenceAt(Try.TimeOf(_process.Sequence + 1)).ValueOf(_process.Definition == SmallCourse.Definition ? small : fact) == FactValue.No;
    }
}
