using System.Text.Json.Nodes;
using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Serialization.Tests.Forged;

/// <summary>True histories whose text was changed: the reader says which event is at fault.</summary>
public class A_forged_file
{
    public static TheoryData<int> Histories => [.. Enumerable.Range(0, Sources.All.Length)];

    [Theory]
    [MemberData(nameof(Histories))]
    public void Is_refused_where_an_event_was_dropped_doubled_or_swapped_in_the_text(int source)
    {
        var (enrolled, events) = ((Enrolled)Sources.All[source].Events[0], Sources.All[source].Events.Select(ForgedFile.Json.Events.Write).ToArray());
        for (var at = 1; at < events.Length - 1; at++)
        {
            Told(enrolled, [.. events[..at], .. events[(at + 1)..]]).Should().Be($"history.sequence $.events[{at}] 1");
            Told(enrolled, [.. events[..at], events[at], .. events[at..]]).Should().Be($"history.sequence $.events[{at + 1}] 1");
            Told(enrolled, [.. events[..at], events[at + 1], events[at], .. events[(at + 2)..]]).Should().Be($"history.sequence $.events[{at}] 1");
        }

        Told(enrolled, events[1..]).Should().Be("history.first $.events[0] 1");
        Told(enrolled, events[..^1]).Should().Be("loaded");
        Told(enrolled, []).Should().Be("history.empty $ 1");
    }

    [Theory]
    [InlineData("process", "\"en-anden\"", "json.envelope")]
    [InlineData("definition.id", "\"en-anden\"", "json.envelope")]
    [InlineData("definition.version", "2", "json.envelope")]
    [InlineData("definition.contentHash", "\"0000000000000000000000000000000000000000000000000000000000000000\"", "json.envelope")]
    public void Is_refused_where_its_head_says_something_else(string member, string value, string code)
    {
        var file = JsonNode.Parse(ForgedFile.Of(new Mutant("unchanged", Sources.All[0], Sources.All[0].Events)))!;
        var steps = member.Split('.');
        var holder = steps.Length == 1 ? file : file[steps[0]]!;
        holder[steps[^1]] = JsonNode.Parse(value);

        ForgedFile.Json.Processes.Refusal(file.ToJsonString()).Told().Should().Be($"{code} $.{steps[0]} 1");
    }

    private static string Told(Enrolled enrolled, string[] events) => ForgedFile.Json.Processes.Refusal(ForgedFile.Of(enrolled, events)).Told();
}
