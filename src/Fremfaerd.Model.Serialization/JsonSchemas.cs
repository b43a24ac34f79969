using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Documents;
using Fremfaerd.Model.Serialization.Histories;

namespace Fremfaerd.Model.Serialization;

/// <summary>
/// The formats as JSON Schema, draft 2020-12, for readers and writers in other languages. Made from the same
/// descriptions that read and write; the package carries them as files too. A schema describes what this version
/// writes: what a newer one adds is not in it, and rules between members are the model's.
/// </summary>
public static class JsonSchemas
{
    /// <summary>The schema of a history file.</summary>
    public static string History { get; } = Of("history", "The history of a technology process", HistoryFile.Kind);

    /// <summary>The schema of a single event.</summary>
    public static string Event { get; } = Of("event", "An event of a technology process", FremfaerdJson.Default.Events.Kind);

    /// <summary>The schema of a gate report, in one language or both.</summary>
    public static string GateReport { get; } = Of("gate-report", "A gate report", FremfaerdJson.Default.Reports.Kind);

    /// <summary>The schema of what a command was answered with.</summary>
    public static string Reply { get; } = Of("reply", "What a command was answered with", FremfaerdJson.Default.Replies.Kind);

    /// <summary>The schema of a definition file.</summary>
    public static string Definition { get; } = Of("definition", "A process definition", FremfaerdJson.Default.Definitions.Kind);

    private static string Of<T>(string name, string title, Kind<T> document)
    {
        var book = new SchemaBook();
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:fremfaerd:schema:{name}:1",
            ["title"] = title,
        };
        foreach (var (key, value) in document.Schema(book))
            root[key] = value?.DeepClone();
        root["$defs"] = book.Definitions();
        return Text(root);
    }

    private static string Text(JsonObject schema)
    {
        using var output = new PooledOutput();
        using (var writer = new Utf8JsonWriter(output, Writing.Indented))
            schema.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(output.Written.Span) + "\n";
    }
}
