using System.Text;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>The corner cases of RFC 8259: a name, the bytes, and whether they are JSON. The long ones are made here.</summary>
internal static class Vectors
{
    internal static readonly (string Name, byte[] Json, string Verdict)[] All = [.. Small(), .. Large()];

    private static IEnumerable<(string, byte[], string)> Small() =>
        from line in File.ReadLines(Repository.PathTo("tests", "Fremfaerd.Model.Serialization.Tests", "Hostile", "rfc8259-vectors.txt"))
        let parts = line.Split('\t')
        select (parts[0], Convert.FromHexString(parts[1]), parts[2]);

    private static IEnumerable<(string, byte[], string)> Large()
    {
        foreach (var depth in new[] { 64, 65, 100, 1_000, 100_000 })
        {
            var (arrays, objects) = (new string('[', depth), Times("{\"a\":", depth));
            yield return Of($"{depth} arrays", $"{arrays}{new string(']', depth)}", "valid");
            yield return Of($"{depth} objects", $"{objects}0{new string('}', depth)}", "valid");
            yield return Of($"{depth} arrays left open", arrays, "invalid");
            yield return Of($"{depth} objects left open", objects, "invalid");
            yield return Of($"{depth} arrays, one close missing", $"{arrays}{new string(']', depth - 1)}", "invalid");
            yield return Of($"{depth} arrays, one close too many", $"{arrays}{new string(']', depth + 1)}", "invalid");
            yield return Of($"{depth} arrays, the last close wrong", $"{arrays}{new string(']', depth - 1)}}}", "invalid");
        }

        foreach (var text in new[] { "\"" + new string('a', 10_000) + "\"", "\"" + Times("\\u00e6", 10_000) + "\"", "\"" + Times("\\\"", 1_000) + "\"", "\"" + Times("\\\\", 1_000) + "\"", new string('9', 400), $"1{new string('0', 400)}", $"0.{new string('3', 400)}", $"1e{new string('0', 400)}1" })
            yield return Of($"long {text[..8]}", text, "valid");
        var members = Enumerable.Range(0, 1_000).Select(number => $"\"k{number}\":{number}").ToArray();
        yield return Of("1000 members", $"{{{string.Join(',', members)}}}", "valid");
        yield return Of("1000 members, the last as the first", $"{{{string.Join(',', members)},\"k0\":1}}", "valid-but-refused");
        yield return Of("10000 arrays", $"[{string.Join(',', Enumerable.Repeat("[]", 10_000))}]", "valid");
        yield return Of("10000 commas", $"[{new string(',', 10_000)}]", "invalid");
        yield return Of("999 backslashes", $"\"{new string('\\', 999)}\"", "invalid");
        yield return Of("a long key", $"{{\"{new string('k', 100_000)}\":1}}", "valid");
    }

    private static (string, byte[], string) Of(string name, string json, string verdict) => (name, Encoding.UTF8.GetBytes(json), verdict);

    private static string Times(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
