#if NET10_0_OR_GREATER
using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>It takes every processor, so nothing runs beside it.</summary>
[CollectionDefinition(nameof(Playing_random_sequences), DisableParallelization = true)]
public class Playing_random_sequences;

/// <summary>
/// Random commands against a plain model that shares no code with the decider. 5,000 sequences of 100; the environment
/// variable MODEL_SEQUENCES sets another number.
/// </summary>
[Collection(nameof(Playing_random_sequences))]
public class Random_sequences_against_a_plain_model(ITestOutputHelper output)
{
    private const int Commands = 100;

    private static int Sequences => Proof.Size("MODEL_SEQUENCES", 5_000);

    [Fact]
    public void Do_what_the_model_says()
    {
        var (watch, wrong) = (Stopwatch.StartNew(), new List<string>());
        var (accepted, refused, repeated, codes) = (0L, 0L, 0L, new SortedSet<string>());
        Parallel.For(0, Sequences, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (seed, loop) =>
        {
            var run = new ModelRun(seed).Play(Commands);
            lock (wrong)
            {
                (accepted, refused, repeated) = (accepted + run.Accepted, refused + run.Refused, repeated + run.Repeated);
                codes.UnionWith(run.Codes);
                if (run.Wrong is not null)
                    wrong.Add(run.Wrong);
                if (wrong.Count >= 10)
                    loop.Stop();
            }
        });

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Sequences:N0} sequences of {Commands} commands: {accepted + refused + repeated:N0} commands, {accepted:N0} accepted, {refused:N0} refused, {repeated:N0} repeats, {codes.Count} codes, {watch.Elapsed.TotalSeconds:0.0} s"));
        output.WriteLine(string.Join(", ", codes));
        string.Join("\n\n", wrong).Should().BeEmpty();
        accepted.Should().BeGreaterThan(Sequences * 20L, "most of what happens must be reached");
    }
}
#endif
