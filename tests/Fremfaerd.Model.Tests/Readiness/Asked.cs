namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A blocking check as one gate asks for it: its own, or one carried from an earlier phase, in its own phase.</summary>
internal record Asked(CheckAddress Address, Phase? CarriedFrom)
{
    private readonly Satisfier _rules = new(InForce.Definition, CarriedFrom);

    /// <summary>As a refusal names it.</summary>
    internal string Name => CarriedFrom is null ? $"{Address.Code}" : $"{Address}";

    internal virtual IReadOnlyList<(Piece Piece, Outcome Without)> Pieces => _rules.For(Address);

    internal virtual bool Closes(IReadOnlyCollection<Piece> world) =>
        _rules.Expected(Address, world) is Outcome.Unmet or Outcome.Indeterminate;

    internal static IReadOnlyList<Asked> OwnOf(Gate gate) => [.. BlockingAt(gate).Select(check => new Asked(new(gate.Id, check.Code), null))];

    internal static IEnumerable<Asked> CarriedFromPhase(Phase phase, Func<ReadinessCheck, bool> which) =>
        from gate in FullWalk.Gates
        where gate.Phase == phase
        from check in BlockingAt(gate)
        where which(check)
        select new Asked(new(gate.Id, check.Code), phase);

    internal static IEnumerable<ReadinessCheck> BlockingAt(Gate gate) =>
        InForce.Definition.Content.Checks.Where(check => check.Gates.Contains(gate.Id) && check.Severity == Severity.Blocking);
}

/// <summary>The ground of a skipped phase: it closes without its fact and rests on nothing else.</summary>
internal sealed record AskedGround(CheckAddress Address, Phase Skipped, Ground Ground) : Asked(Address, Skipped)
{
    internal override IReadOnlyList<(Piece Piece, Outcome Without)> Pieces => [(Ground, Outcome.Unmet)];

    internal override bool Closes(IReadOnlyCollection<Piece> world) => !world.Contains(Ground);
}
