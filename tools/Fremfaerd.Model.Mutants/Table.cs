using System.Globalization;

namespace Fremfaerd.Model.Mutants;

/// <summary>The figures of each group, and its survivors.</summary>
internal static class Table
{
    /// <summary>Returns whether at least 90 % of all are caught.</summary>
    public static bool Write(
        IReadOnlyList<(Group Group, IReadOnlyList<Result> Results, int Mutants)> groups, Explanations explanations, TextWriter output)
    {
        output.WriteLine("| group | mutants | tried | killed | of them ran on, crashed or left traces | survived | score |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (group, results, mutants) in groups)
            output.WriteLine(Row(group.Name, results, mutants));
        var all = groups.SelectMany(group => group.Results).DistinctBy(result => result.Mutant.Key).ToList();
        output.WriteLine(Row("total", all, groups.Sum(group => group.Mutants)));
        output.WriteLine();
        foreach (var (group, results, _) in groups)
            foreach (var alive in results.Where(result => result.IsAlive).OrderBy(result => result.Mutant.File, StringComparer.Ordinal).ThenBy(result => result.Mutant.Line))
                Write(group, alive, explanations.Of(alive.Mutant), output);
        Sum(all, explanations, output);
        return all.Count > 0 && all.Count(result => !result.IsAlive) >= 0.9 * all.Count;
    }

    private static string Row(string name, IReadOnlyList<Result> results, int mutants)
    {
        var alive = results.Count(result => result.IsAlive);
        var rough = results.Count(result => result.Verdict.Outcome is Outcome.TimedOut or Outcome.Crashed or Outcome.LeftTraces);
        var score = results.Count == 0 ? "" : $"{((100.0 * (results.Count - alive)) / results.Count).ToString("0.0", CultureInfo.InvariantCulture)} %";
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {mutants:N0} | {results.Count:N0} | {results.Count - alive:N0} | {rough} | {alive} | {score} |");
    }

    private static void Sum(IReadOnlyList<Result> all, Explanations explanations, TextWriter output)
    {
        var alive = all.Where(result => result.IsAlive).ToList();
        output.WriteLine();
        output.WriteLine($"{alive.Count} survive; {alive.Count(result => explanations.Of(result.Mutant) is null)} of them are not explained.");
        foreach (var unused in explanations.Unused(all.Select(result => result.Mutant.File).ToHashSet()))
            output.WriteLine($"Explained, but no survivor: {unused}");
    }

    private static void Write(Group group, Result alive, string? reason, TextWriter output)
    {
        var (mutant, verdict) = (alive.Mutant, alive.Verdict);
        var note = verdict.Outcome == Outcome.NotReached ? " (not reached)"
            : verdict.Tried < verdict.Tests ? string.Create(CultureInfo.InvariantCulture, $" (shown to {verdict.Tried} of {verdict.Tests} tests)") : "";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Name}: {mutant.File}:{mutant.Line}:{mutant.Column} {mutant.Mutator}{note}"));
        output.WriteLine($"    - {mutant.Original}");
        output.WriteLine($"    + {mutant.Replacement}");
        output.WriteLine(reason is null ? "    not explained" : $"    because: {reason}");
    }
}
