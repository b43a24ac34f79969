using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>The fault that is told is the one that explains the file: its format before its content, the first before the next.</summary>
public class Of_several_faults_in_a_file
{
    private const string Head = "\"format\":\"fremfaerd-history\",\"formatVersion\":1";

    [Fact]
    public void The_other_format_is_told_whatever_stands_before_its_name() =>
        Told("""{"formatVersion":1,"events":"x","format":"fremfaerd-report"}""").Should().Be("json.format $.format 1");

    [Fact]
    public void The_newer_version_is_told_whatever_stands_before_it() =>
        Told("""{"events":"x","format":"fremfaerd-history","$x":1,"formatVersion":2}""").Should().Be("json.format-version $.formatVersion 1");

    /// <summary>Once format and version are known, nothing further on is looked at before its turn.</summary>
    [Theory]
    [InlineData(",\"formatVersion\":2", "json.duplicate $.formatVersion 1")]
    [InlineData(",\"format\":\"fremfaerd-report\"", "json.duplicate $.format 1")]
    [InlineData(",\"events\":1,\"formatVersion\":2", "json.type $.events 1")]
    [InlineData(",\"events\":1,nul", "json.type $.events 1")]
    public void The_first_after_the_head_is_told(string rest, string told) => Told($"{{{Head}{rest}}}").Should().Be(told);

    [Theory]
    [InlineData("\"type\":\"question.answered\",\"data\":{\"question\":7},\"stamp\":1", "json.type $.data.question 1")]
    [InlineData("\"stamp\":1,\"type\":\"question.answered\",\"data\":{\"question\":7}", "json.type $.stamp 1")]
    [InlineData("\"type\":\"question.answered\",\"data\":{\"question\":7},nul", "json.type $.data.question 1")]
    public void The_first_in_an_event_is_told(string members, string told) =>
        GoldenFiles.Compact.Events.Refusal($"{{\"sequence\":3,{members}}}").Told().Should().Be(told);

    /// <summary>Members of a newer version belong into events alone, also where events went before.</summary>
    [Fact]
    public void A_member_after_the_events_is_as_unknown_as_one_before_them()
    {
        var file = Parts.WithoutBlanks(GoldenFiles.History("silkeborg"));

        Told(file).Should().Be("loaded");
        Told($"{file[..^1]},\"later\":1}}").Should().Be("json.unknown-member $.later 1");
    }

    [Theory]
    [InlineData(" x")]
    [InlineData("{}")]
    [InlineData("\n,")]
    [InlineData("}")]
    public void What_follows_a_whole_document_is_told(string rest)
    {
        var file = Parts.WithoutBlanks(GoldenFiles.Event("course.resumed"));

        GoldenFiles.Compact.Events.Refusal($"{file} \n").Should().BeNull();
        GoldenFiles.Compact.Events.Refusal(file + rest)!.Code.Should().Be("json.syntax");
    }

    [Theory]
    [InlineData("", "json.empty $ 1")]
    [InlineData(" ", "json.syntax $ 1")]
    [InlineData("{\"format\" [1]}", "json.syntax $ 1")]
    [InlineData("{\"format\":1 {", "json.type $.format 1")]
    [InlineData("{\"events\":[1 [", "json.syntax $.events[0] 1")]
    public void What_breaks_off_is_not_taken_for_too_deep(string json, string told) => Told(json).Should().Be(told);

    [Fact]
    public void Too_deep_is_told_at_the_highest_limit_too() =>
        new FremfaerdJson(new() { Limits = new(Depth: 64) }).Processes.Refusal($"{{\"events\":{new string('[', 64)}")!.Code.Should().Be("json.depth");

    [Fact]
    public void What_is_missing_is_named()
    {
        foreach (var name in GoldenFiles.Events)
        {
            foreach (var (path, member) in Members(JsonNode.Parse(GoldenFiles.Event(name))!.AsObject()).ToArray())
            {
                var root = JsonNode.Parse(GoldenFiles.Event(name))!;
                Objects(root).Single(one => one.GetPath() == path).Remove(member);
                if (GoldenFiles.Compact.Events.Refusal(root.ToJsonString()) is { Code: "json.missing" } no)
                    (no.Path, no.Why.English, no.Why.Danish).Should().Be((path, $"The member “{member}” is missing. Add it.", $"Feltet »{member}« mangler. Tilføj det."), name);
            }
        }

        Missing("""{"sequence":3,"type":"course.resumed","data":{}}""").Should().Contain("“stamp”");
        Missing("""{"type":"course.resumed","data":{},"stamp":{"by":{"actor":"a"},"recordedAt":"2026-03-02T14:05:00Z"}}""").Should().Contain("“sequence”");
        Missing("""{"sequence":3,"type":"course.resumed"}""").Should().Contain("“data”");
        Missing("""{"sequence":3,"data":{}}""").Should().Contain("“type”");
        Missing("{}").Should().Contain("“type”");
    }

    private static string Missing(string json) => GoldenFiles.Compact.Events.Refusal(json)!.Why.English;

    private static string Told(string json) => GoldenFiles.Compact.Processes.Refusal(json).Told();

    private static IEnumerable<(string Path, string Member)> Members(JsonObject root) =>
        Objects(root).SelectMany(one => one.Select(member => (one.GetPath(), member.Key)));

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(member => Objects(member.Value)).Prepend(one),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
