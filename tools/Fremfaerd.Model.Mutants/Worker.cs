using System.Globalization;
using System.Text.Json;

namespace Fremfaerd.Model.Mutants;

/// <summary>A process that tries mutants: reads their numbers line by line, and answers each with a verdict.</summary>
internal static class Worker
{
    /// <summary>Ends with this where a test could not be freed; the verdict has been given.</summary>
    private const int Lost = 77;

    /// <param name="fresh">The one mutant that is on from the start; null to try any number of them, warmed up.</param>
    public static int Run(Build build, TimeSpan allowance, int? fresh)
    {
        using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        using var tests = build.Load(fresh);
        Trial? trial = null;
        var guard = new Guard(tests.Switch, () =>
        {
            answers.WriteLine(JsonSerializer.Serialize(trial!.Lost()));
            Environment.Exit(Lost);
        });
        trial = new Trial(tests, Coverage.Read(build.CoveragePath), guard, allowance);
        if (fresh is { } only)
        {
            answers.WriteLine(JsonSerializer.Serialize(trial.TryFresh(only)));
            return Ended();
        }

        trial.WarmUp();
        while (Console.In.ReadLine() is { } line)
        {
            var verdict = trial.Try(int.Parse(line, CultureInfo.InvariantCulture));
            answers.WriteLine(JsonSerializer.Serialize(verdict));
            if (verdict.Outcome == Outcome.LeftTraces)
                return Ended();
        }

        return Ended();
    }

    // Whatever threads a test with a mutant left running.
    private static int Ended()
    {
        Environment.Exit(0);
        return 0;
    }
}
