namespace Fremfaerd.Model.Benchmarks;

/// <summary>How long each group of things is measured, in processor time: on a busy machine it takes longer, and shows the same.</summary>
/// <param name="WarmUp">Until the code is compiled well; what it shows is forgotten.</param>
/// <param name="Time">Of that the figures come.</param>
internal sealed record Pace(TimeSpan WarmUp, TimeSpan Time)
{
    internal static Pace Full { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));

    /// <summary>Each thing twice: shows that all can still be measured, and no figure worth keeping.</summary>
    internal static Pace Check { get; } = new(TimeSpan.Zero, TimeSpan.Zero);
}
