using System.Text.Json;

namespace Fremfaerd.Model.Mutants;

/// <summary>What a run without any mutant tells: how long each test takes, and which mutants it passes.</summary>
/// <param name="Seconds">By the id of the test, once everything is compiled.</param>
/// <param name="Passes">By the id of the test, the mutants it passes in a process where all tests have run before.</param>
/// <param name="PassesFirst">The same in a process that has run nothing before.</param>
/// <param name="MadeOnce">Mutants in a static field, or passed only while a process does a thing for the first time: a table that is kept.</param>
/// <param name="LeftOut">Tests that fail without a mutant: of files, of memory, of public names.</param>
internal sealed record Coverage(
    Dictionary<string, double> Seconds, Dictionary<string, HashSet<int>> Passes, Dictionary<string, HashSet<int>> PassesFirst,
    HashSet<int> MadeOnce, HashSet<string> LeftOut)
{
    /// <summary>Runs all tests twice, noting what they pass.</summary>
    public static Coverage Of(TestAssembly tests)
    {
        var made = new HashSet<int>();
        var before = tests.Switch.TakePassed().All;
        var (first, failed) = Once(tests, [], made);
        var seconds = new Dictionary<string, double>();
        var (passes, failedAgain) = Once(tests, seconds, made);
        made.UnionWith(before.Concat(first.Values.SelectMany(mutants => mutants)).Except(passes.Values.SelectMany(mutants => mutants)));
        return new(seconds, passes, first, made, [.. failed, .. failedAgain]);
    }

    public static Coverage Read(string path) => JsonSerializer.Deserialize<Coverage>(File.ReadAllBytes(path))!;

    public void Write(string path) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this));

    private static (Dictionary<string, HashSet<int>> Passes, IReadOnlySet<string> Failed) Once(TestAssembly tests, Dictionary<string, double> seconds, HashSet<int> made)
    {
        var passes = new Dictionary<string, HashSet<int>>();
        var failed = tests.Run(tests.All, stopsAtFailure: false, (test, took) =>
        {
            var (all, inStatic) = tests.Switch.TakePassed();
            passes[test.UniqueID] = [.. all];
            made.UnionWith(inStatic);
            seconds[test.UniqueID] = took;
        });
        return (passes, failed);
    }
}
