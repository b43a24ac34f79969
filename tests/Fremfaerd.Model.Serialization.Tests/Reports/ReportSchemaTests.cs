using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Shapes;

namespace Fremfaerd.Model.Serialization.Tests.Reports;

/// <summary>The schema comes from the same description as the document.</summary>
public class The_schema_of_a_report_or_a_reply
{
    private readonly SchemaBook _book = new();

    [Fact]
    public void Takes_one_language_or_both_but_not_none()
    {
        _ = FremfaerdJson.Default.Reports.Kind.Schema(_book);

        _book.Definitions()["texts"]!.ToJsonString().Should().Be(
            """{"type":"object","properties":{"da":{"type":"string"},"en":{"type":"string"}},"minProperties":1,"additionalProperties":false}""");
    }

    [Fact]
    public void Describes_all_that_it_refers_to()
    {
        var root = FremfaerdJson.Default.Replies.Kind.Schema(_book);
        var defined = _book.Definitions();

        var refers = new List<string>();
        JsonTree.Visit(JsonSerializer.SerializeToElement(new JsonObject { ["root"] = root, ["defined"] = defined.DeepClone() }), (name, text) =>
        {
            if (name == "$ref")
                refers.Add(text);
        });
        refers.Should().Contain(["#/$defs/gateReport", "#/$defs/nextStep", "#/$defs/checkResult", "#/$defs/event"]);
        refers.Distinct().Should().OnlyContain(refer => defined.ContainsKey(refer.Substring(8)));
        defined["nextStep"]!["oneOf"]!.AsArray().Select(step => $"{step!["properties"]!["type"]!["const"]}").Should().HaveCount(12).And.OnlyHaveUniqueItems();
    }
}
