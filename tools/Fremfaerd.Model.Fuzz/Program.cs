using System.Diagnostics;
using System.Globalization;
using Fremfaerd.Model.Fuzz;

var (seconds, seed, executions) = (Number("--seconds", 60), (int)Number("--seed", 1), Number("--executions", long.MaxValue));
var fuzzer = new Fuzzer(Seeds.Definitions, Seeds.All(), seed);
var watch = Stopwatch.StartNew();
fuzzer.Run(executions, TimeSpan.FromSeconds(seconds));

foreach (var (kind, count) in fuzzer.Kinds)
    Console.WriteLine($"{count,9} {kind}");
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"seed {seed}: {fuzzer.Executions} executions in {watch.Elapsed.TotalSeconds:F0} s, {fuzzer.Executions / watch.Elapsed.TotalSeconds:F0} a second, {fuzzer.Kinds.Count} ways to end, {fuzzer.Findings.Count} findings"));
for (var at = 0; at < fuzzer.Findings.Count; at++)
{
    var path = Path.Combine(Path.GetTempPath(), $"fremfaerd-finding-{seed}-{at + 1}.json");
    File.WriteAllBytes(path, fuzzer.Findings[at].Input);
    Console.WriteLine($"{path}: {fuzzer.Findings[at].Finding}");
}

return fuzzer.Findings.Count == 0 ? 0 : 1;

long Number(string name, long otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length
    ? long.Parse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture)
    : otherwise;
