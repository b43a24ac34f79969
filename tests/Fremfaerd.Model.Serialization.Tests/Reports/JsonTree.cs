namespace Fremfaerd.Model.Serialization.Tests.Reports;

/// <summary>Walks through a document.</summary>
internal static class JsonTree
{
    /// <summary>Hands out every text with the name of the member it stands in.</summary>
    internal static void Visit(JsonElement element, Action<string, string> text, string name = "")
    {
        if (element.ValueKind == JsonValueKind.String)
            text(name, element.GetString()!);
        foreach (var item in element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : default)
            Visit(item, text, name);
        foreach (var member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default)
            Visit(member.Value, text, member.Name);
    }
}
