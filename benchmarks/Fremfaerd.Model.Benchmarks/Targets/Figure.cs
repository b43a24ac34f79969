using System.Globalization;

namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>One line of the table: a thing beside its alternative, and whether it does what was promised.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Ours">The figure of the library.</param>
/// <param name="Beside">The alternative.</param>
/// <param name="Theirs">The figure of the alternative.</param>
/// <param name="Ratio">The library's figure in terms of the alternative's.</param>
/// <param name="Target">What was promised; empty where nothing was.</param>
/// <param name="IsReached">Whether the target is reached; null where there is none.</param>
internal sealed record Figure(string What, string Ours, string Beside, string Theirs, string Ratio, string Target, bool? IsReached)
{
    internal string[] Cells => [What, Ours, Beside, Theirs, Ratio, Target, IsReached switch { true => "reached", false => "MISSED", _ => "" }];

    /// <summary>Time and memory of one operation, beside what else could be done.</summary>
    internal static Figure Of(Rounds ours, Rounds theirs, string target = "", Func<Rounds, bool>? isReached = null, int events = 1) => new(
        ours.Name, Time(ours, events), theirs.Name, Time(theirs, events), $"{Number(ours.Least / theirs.Least)} ×", target, isReached?.Invoke(ours));

    /// <summary>The least time, the median time and the memory of one operation, or of one of its events.</summary>
    private static string Time(Rounds rounds, int events) =>
        $"{Span(rounds.Least / events)} ({Span(rounds.Median / events)}), {Number(rounds.Allocated / (double)events)} B";

    internal static string Span(double microseconds) => microseconds switch
    {
        < 1 => $"{Number(microseconds * 1000)} ns",
        < 1000 => $"{Number(microseconds)} µs",
        _ => $"{Number(microseconds / 1000)} ms",
    };

    /// <summary>Three digits that say something.</summary>
    internal static string Number(double number) => number.ToString(number switch
    {
        < 10 => "0.##",
        < 100 => "0.#",
        _ => "#,0",
    }, CultureInfo.InvariantCulture);
}
