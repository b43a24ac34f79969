namespace Fremfaerd.Model;

/// <summary>What is fixed in the rules of judgement themselves.</summary>
internal static class Rules
{
    /// <summary>Raised whenever the same evidence could be judged differently, so that old passages stay readable.</summary>
    internal const int Version = 1;

    /// <summary>Clocks of two machines differ a little; a moment later than this after the recording is no report.</summary>
    internal static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);
}
