namespace Fremfaerd.Model.Tests.Process.Model;

internal enum PlainNeed
{
    Confirmation,
    FirstAnswer,
    SecondAnswer,
    Outcome,
    Hearing,
    Fact,
    SkipGround,
    NoBreach,
}

internal enum PlainOutcome
{
    Met,
    Unmet,
    Open,
    NotApplicable,
    Waived,
}

/// <summary>The checks of <see cref="ModelCourse"/>, written again by hand.</summary>
/// <param name="Waivers">0: none; 1: one person; 2: two; 3: two, and a reference.</param>
internal sealed record PlainCheck(string Code, Phase Phase, PlainNeed Need, string Basis = "model", int Waivers = 0)
{
    internal bool OnlyIfBuying { get; init; }

    internal bool Always { get; init; }

    internal bool Onwards { get; init; }

    internal bool IsInner { get; init; }

    internal bool IsWarning { get; init; }

    internal static readonly PlainCheck[] All =
    [
        new("A-1", Phase.Idea, PlainNeed.Confirmation, Waivers: 2) { Always = true },
        new("A-2", Phase.Idea, PlainNeed.FirstAnswer, Waivers: 1),
        new("B-1", Phase.Decision, PlainNeed.Outcome),
        new("B-2", Phase.Decision, PlainNeed.Hearing, "agreement") { Always = true },
        new("C-1", Phase.Design, PlainNeed.Confirmation, "law", 3) { OnlyIfBuying = true },
        new("D-1", Phase.Specification, PlainNeed.Fact),
        new("D-2", Phase.Specification, PlainNeed.Confirmation, "agreement"),
        new("E-1", Phase.Procurement, PlainNeed.Confirmation, "law") { OnlyIfBuying = true, Onwards = true },
        new("F-2", Phase.Development, PlainNeed.SecondAnswer, Waivers: 1),
        new("F-1", Phase.Development, PlainNeed.Confirmation, Waivers: 1) { OnlyIfBuying = true, IsInner = true },
        new("G-1", Phase.Implementation, PlainNeed.Confirmation, Waivers: 2),
        new("G-2", Phase.Implementation, PlainNeed.FirstAnswer) { IsWarning = true },
    ];

    /// <summary>The ground of a skip is judged like a check of the phase that was skipped.</summary>
    internal static PlainCheck SkipOf(Phase phase) => new("SKIP", phase, PlainNeed.SkipGround);

    /// <summary>A breach puts a check of its own at the gates of its phase and every later one.</summary>
    internal static PlainCheck BreachOf(Phase phase) => new("BREACH", phase, PlainNeed.NoBreach, "agreement");

    internal string Gate => IsInner ? "trial" : $"{Phase.ToString().ToLowerInvariant()}-exit";
}
