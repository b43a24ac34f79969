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
    internal static Figure Of(Rounds ours, Rounds theirs, string target = "", Func<Rounds, bool>? isReached = null) => new(
        ours.Name, TimeAndMemory(ours), theirs.Name, TimeAndMemory(theirs), Quotient(ours, theirs), target, isReached?.Invoke(ours));

    /// <summary>Time alone, where several threads work: what they allocate is not counted together.</summary>
    internal static Figure OfTime(Rounds ours, Rounds theirs) => new(
        ours.Name, Time(ours), theirs.Name, Time(theirs), Quotient(ours, theirs), "", null);

    private static string TimeAndMemory(Rounds rounds) => $"{Time(rounds)}, {Number(rounds.Allocated)} B";

    private static string Time(Rounds rounds) => $"{Span(rounds.Least)} ({Span(rounds.Median)})";

    private static string Quotient(Rounds ours, Rounds theirs) => $"{Number(ours.Least / theirs.Least)} ×";

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
