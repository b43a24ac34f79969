namespace Fremfaerd.Model.Serialization.Tests.Schemas;

/// <summary>The schemas lie as files in docs/ and in the package, made from the descriptions that read and write.</summary>
public class The_schema_files
{
    [Fact]
    public void Say_what_a_history_looks_like() => Matches(JsonSchemas.History, "history");

    [Fact]
    public void Say_what_an_event_looks_like() => Matches(JsonSchemas.Event, "event");

    [Fact]
    public void Say_what_a_gate_report_looks_like() => Matches(JsonSchemas.GateReport, "gate-report");

    [Fact]
    public void Say_what_a_reply_looks_like() => Matches(JsonSchemas.Reply, "reply");

    [Fact]
    public void Say_what_a_definition_looks_like() => Matches(JsonSchemas.Definition, "definition");

    private static void Matches(string schema, string name) =>
        Approved.MatchesFile(schema, Repository.PathTo("docs", "schemas", $"{name}.schema.json"));
}
