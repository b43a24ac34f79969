using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Fremfaerd.Model.Fuzz;

/// <summary>The golden files, and the beginnings of the long ones, which are quicker to judge.</summary>
internal static class Seeds
{
    internal static readonly ProcessDefinition[] Definitions =
        [.. Golden("definitions").Select(file => FremfaerdJson.Default.Definitions.Read(file))];

    private static readonly int[] Lengths = [1, 3, 8, 20];

    internal static List<byte[]> All() =>
        [.. Golden("events").Concat(Golden("histories")).SelectMany(Beginnings).Concat(Golden("definitions").Select(ShortDefinition.Of)).Select(Encoding.UTF8.GetBytes)];

    private static IEnumerable<string> Golden(string folder, [CallerFilePath] string here = "")
    {
        var golden = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "tests", "Fremfaerd.Model.Serialization.Tests", "Golden", folder);
        return Directory.GetFiles(golden, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText);
    }

    private static IEnumerable<string> Beginnings(string file)
    {
        yield return file;
        using var document = JsonDocument.Parse(file);
        var root = document.RootElement;
        if (!root.TryGetProperty("events", out var events))
            yield break;
        foreach (var count in Lengths.Where(count => count < events.GetArrayLength()))
        {
            var head = string.Join(',', root.EnumerateObject().Where(member => member.Name != "events").Select(member => member.ToString()));
            yield return $"{{{head},\"events\":[{string.Join(',', events.EnumerateArray().Take(count).Select(one => one.GetRawText()))}]}}";
        }
    }
}
