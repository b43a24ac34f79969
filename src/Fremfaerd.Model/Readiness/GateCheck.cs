using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>A check at one of its gates, its facts looked up once.</summary>
internal sealed record GateCheck(ReadinessCheck Check, CheckAddress Address, int Place, Condition AppliesWhen)
{
    /// <summary>The place of a check that no definition lists: nothing is confirmed or waived there.</summary>
    internal const int NoPlace = -1;

    /// <summary>The five ways it can stand, made once: every passage of every process keeps one for each of its checks.</summary>
    private readonly ImmutableArray<CheckOutcome> _outcomes = [.. Enum.GetValues<Outcome>().Select(outcome => new CheckOutcome(Address, outcome))];

    private readonly bool _readsOwn = Check.AppliesFrom is not null || Check.Requirement.Part<RouteGrounded>() is not null
        || Check.Requirement.Part<NoOpenBreach>() is not null;

    /// <summary>Whether a parameter that its requirement names has values; a notice that nobody configured is not used.</summary>
    internal bool NamesValues { get; init; }

    /// <summary>Whether a dated parameter can decide it; else its reasons need not be made to know that none did.</summary>
    internal bool ReadsParameters => _readsOwn || NamesValues;

    /// <summary>Whether a host's function judges it. That may answer otherwise next time, so the reasons must be those of the first answer.</summary>
    internal bool IsOfHost { get; } = Check.Requirement.Part<CustomRequirement>() is not null;

    internal bool IsBlocking { get; } = Check.Severity == Severity.Blocking;

    internal CheckOutcome With(Outcome outcome) => _outcomes[(int)outcome - 1];
}
