using System.Text.Json.Serialization;

namespace Fremfaerd.Model.Mutants;

/// <summary>What became of a mutant.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Outcome>))]
internal enum Outcome
{
    /// <summary>A test failed with it, and passed again without it.</summary>
    Killed = 1,

    /// <summary>A test ran on and on.</summary>
    TimedOut,

    /// <summary>The process ended, twice: the stack overflowed.</summary>
    Crashed,

    /// <summary>No test that it was shown to failed.</summary>
    Survived,

    /// <summary>No test passes it.</summary>
    NotReached,

    /// <summary>A test failed with it, and without it too: it left something behind in the process, and is tried in another.</summary>
    LeftTraces,
}

/// <summary>A worker's answer.</summary>
/// <param name="Tests">How many tests pass the mutant.</param>
/// <param name="Tried">How many of them it was shown to.</param>
/// <param name="Killer">The test that failed or ran on.</param>
internal sealed record Verdict(Outcome Outcome, int Tests, int Tried, string? Killer = null);

/// <summary>A line of the file of results.</summary>
/// <param name="Fresh">Decided in a process of its own, with the mutant on from the start.</param>
/// <param name="Allowance">The seconds of processor time that were allowed.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record Result(Mutant Mutant, Verdict Verdict, bool Fresh, int Allowance, double Seconds)
{
    /// <summary>Every test that passes it, and more where it was fresh, has been asked.</summary>
    [JsonIgnore]
    public bool IsThorough => !IsAlive || Fresh || Verdict.Tried >= Verdict.Tests;

    [JsonIgnore]
    public bool IsAlive => Verdict.Outcome is Outcome.Survived or Outcome.NotReached;
}
