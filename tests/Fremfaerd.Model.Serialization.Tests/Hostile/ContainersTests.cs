using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>Where an object or a list belongs, nothing else is taken for it, nor is it looked into.</summary>
public class Another_value_than_the_object_or_list_that_belongs_there
{
    private static readonly (string Json, string Code)[] Else = [("1", "json.type"), ("\"x\"", "json.type"), ("true", "json.type"), ("null", "json.null")];

    [Fact]
    public void Is_refused_wherever_an_event_has_one()
    {
        var (wrong, count) = (new List<string>(), 0);
        foreach (var name in GoldenFiles.Events)
        {
            foreach (var path in Containers(JsonNode.Parse(GoldenFiles.Event(name))!).Select(node => node.GetPath()).ToArray())
            {
                var isList = At(JsonNode.Parse(GoldenFiles.Event(name))!, path) is JsonArray;
                foreach (var (json, code) in Else.Append(isList ? ("{}", "json.type") : ("[]", "json.type")))
                {
                    var told = GoldenFiles.Compact.Events.Refusal(Planted(GoldenFiles.Event(name), path, json)).Told();
                    if (told != $"{code} {path} 1")
                        wrong.Add($"{name} {path} {json}: {told}");
                    count++;
                }
            }
        }

        string.Join('\n', wrong.Take(20)).Should().BeEmpty();
        count.Should().BeGreaterThan(1_000);
    }

    /// <summary>Data in front of its type is passed over first, also where the type turns out to be newer.</summary>
    [Theory]
    [InlineData("course.resumed")]
    [InlineData("robot.greeted")]
    public void Is_refused_as_data_that_stands_before_its_type(string type)
    {
        foreach (var (json, code) in Else.Append(("[]", "json.type")))
        {
            var planted = $$$"""{"data":{{{json}}},"sequence":3,"type":"{{{type}}}","stamp":{"by":{"actor":"a"},"recordedAt":"2026-03-02T14:05:00Z"}}""";
            GoldenFiles.Compact.Events.Refusal(planted).Told().Should().Be($"{code} $.data 1");
        }
    }

    [Theory]
    [InlineData("$.events", "{}")]
    [InlineData("$.events", "1")]
    [InlineData("$.definition", "[]")]
    [InlineData("$.events[0]", "[]")]
    public void Is_refused_in_a_history(string path, string json) =>
        GoldenFiles.Compact.Processes.Refusal(Planted(GoldenFiles.History("silkeborg"), path, json)).Told().Should().Be($"json.type {path} 1");

    [Theory]
    [InlineData("[]", "json.type $ 1")]
    [InlineData("[1]", "json.type $ 1")]
    [InlineData("7", "json.type $ 1")]
    [InlineData("null", "json.null $ 1")]
    public void Is_no_document(string json, string told)
    {
        GoldenFiles.Compact.Events.Refusal(json).Told().Should().Be(told);
        GoldenFiles.Compact.Processes.Refusal(json).Told().Should().Be(told);
    }

    private static string Planted(string file, string path, string json)
    {
        var root = JsonNode.Parse(file)!;
        var node = At(root, path);
        if (node == root)
            return json;
        node.ReplaceWith(JsonNode.Parse(json)!);
        return root.ToJsonString();
    }

    private static JsonNode At(JsonNode root, string path) => Containers(root).Single(node => node.GetPath() == path);

    private static IEnumerable<JsonNode> Containers(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value is null ? [] : Containers(member.Value)).Prepend(node),
        JsonArray items => items.SelectMany(item => Containers(item!)).Prepend(node),
        _ => [],
    };
}
