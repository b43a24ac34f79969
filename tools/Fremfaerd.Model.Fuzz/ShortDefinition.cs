using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Fuzz;

/// <summary>A definition with as little of each list as still loads: quicker to read, and a change of it changes more.</summary>
internal static class ShortDefinition
{
    private static readonly int[] Kept = [0, 1, 2, 5, 12, 25];

    /// <summary>Without its content hash, which every change would break.</summary>
    internal static string Of(string file)
    {
        var definition = JsonNode.Parse(file)!.AsObject();
        definition.Remove("contentHash");
        foreach (var name in definition.Where(member => member.Value is JsonArray).Select(member => member.Key).Reverse().ToList())
            Shorten(definition, name);
        return definition.ToJsonString();
    }

    private static void Shorten(JsonObject definition, string name)
    {
        var whole = definition[name]!.AsArray();
        foreach (var count in Kept)
        {
            definition[name] = new JsonArray([.. whole.Take(count).Select(item => item!.DeepClone())]);
            if (Loads(definition.ToJsonString()))
                return;
        }

        definition[name] = whole;
    }

    private static bool Loads(string file)
    {
        try
        {
            FremfaerdJson.Default.Definitions.Read(file);
            return true;
        }
        catch (FremfaerdJsonException)
        {
            return false;
        }
    }
}
