using System.Text;
using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Newer;

/// <summary>What this version can read of an event with something new is there for people to see.</summary>
public class The_known_part_of_a_newer_event
{
    /// <summary>Wherever the new member stands, and whether type or data comes first.</summary>
    [Fact]
    public void Is_the_event_without_what_is_new()
    {
        var count = 0;
        foreach (var name in GoldenFiles.Events)
        {
            var right = GoldenFiles.Compact.Events.Read(GoldenFiles.Event(name));
            foreach (var spot in Spots.Of(GoldenFiles.Event(name)).Where(spot => spot.Value[0] == '{'))
            {
                var json = GoldenFiles.Event(name).WithFirst(spot, "\"mood\": [{}]").Replace(",}", "}", StringComparison.Ordinal);
                foreach (var order in new[] { json, Parts.Object(Enumerable.Reverse(Parts.Of(json))) })
                {
                    var read = GoldenFiles.Compact.Events.Read(order).Should().BeOfType<UnrecognizedEvent>($"{name} {spot.Path}").Subject;
                    (read.Known, read.Sequence, read.Stamp, read.Command, read.Type).Should().Be((right, right.Sequence, right.Stamp, right.Command, right.Type), $"{name} {spot.Path}");
                    count++;
                }
            }
        }

        count.Should().BeGreaterThan(400);
    }

    /// <summary>A new member in the envelope and another in data that stood before its type.</summary>
    [Fact]
    public void Is_there_where_two_members_are_new()
    {
        var read = GoldenFiles.Compact.Events.Read(
            """{"newer":1,"data":{"question":"F1-KO-1","text":"x","mood":1},"type":"question.answered","sequence":3,"stamp":{"by":{"actor":"a"},"recordedAt":"2026-03-02T14:05:00Z"}}""");

        read.Should().BeOfType<UnrecognizedEvent>().Which.Known.Should().BeOfType<QuestionAnswered>().Which.Text.Should().Be("x");
    }

    /// <summary>A value of a kind that is newer leaves nothing that could be shown as the event.</summary>
    [Theory]
    [InlineData("fact.clarified", "\"yesNo\": true")]
    [InlineData("viewpoint.received", "\"party\": \"citizens\"")]
    public void Is_none_where_a_value_is_of_a_newer_kind(string name, string value) =>
        Known(GoldenFiles.Event(name).Replace(value, "\"newKind\": 1", StringComparison.Ordinal)).Should().BeNull();

    [Theory]
    [InlineData("route.chosen~2", "\"start\": \"2026-03-02\"")]
    [InlineData("gate.passed~2", "\"start\": \"2026-03-02\"")]
    public void Is_none_where_a_newer_kind_of_value_stands_beside_known_members(string name, string value)
    {
        var json = GoldenFiles.Event(name).Replace(value, "\"newKind\": 1", StringComparison.Ordinal);

        json.Should().Contain("newKind");
        Known(json).Should().BeNull();
        GoldenFiles.Compact.Events.Write(GoldenFiles.Compact.Events.Read(json)).Should().Be(Parts.WithoutBlanks(json));
    }

    private static ProcessEvent? Known(string json) => GoldenFiles.Compact.Events.Read(json).Should().BeOfType<UnrecognizedEvent>().Which.Known;
}

/// <summary>The payload of an event of a newer version is written as it was read, or not at all.</summary>
public class The_payload_of_a_newer_event
{
    private const string Payload = """{"sequence":5,"type":"robot.greeted","stamp":{"recordedAt":"2026-01-12T08:01:00Z","by":{"actor":"a"}},"command":"c-1","data":{"b":1e1}}""";

    private static readonly UnrecognizedEvent Read = (UnrecognizedEvent)GoldenFiles.Compact.Events.Read(Payload);

    [Theory]
    [InlineData(Payload, "nonsense")]
    [InlineData(Payload, "[]")]
    [InlineData("1e1}}", "1e1}")]
    [InlineData("robot.greeted", "course.resumed")]
    [InlineData("5,", "6,")]
    [InlineData("robot", "droid")]
    [InlineData("\"a\"", "\"b\"")]
    [InlineData("c-1", "c-2")]
    [InlineData(":1e1", ": 1e1")]
    [InlineData("\"data\"", "\"$type\":1,\"data\"")]
    public void Is_not_written_where_it_is_not_the_event_that_the_record_says(string part, string other)
    {
        var writing = () => GoldenFiles.Compact.Events.Write(With(Payload.Replace(part, other, StringComparison.Ordinal)));

        writing.Should().Throw<ArgumentException>().WithMessage("The payload of event 5 is not an event with its sequence, type, stamp and command id. Keep the payload as it was read.*");
    }

    [Fact]
    public void Is_written_whatever_is_known_of_it() => GoldenFiles.Compact.Events.Write(Read with { Known = null }).Should().Be(Payload);

    [Fact]
    public void Begins_the_document_where_it_is_written_alone_over_several_lines() =>
        GoldenFiles.Indented.Events.Write(Read).Should().StartWith("{\n  \"sequence\": 5,\n  \"type\": \"robot.greeted\",").And.EndWith("\n}");

    /// <summary>Kept as text, a wrong byte would become another character without a word.</summary>
    [Theory]
    [InlineData("\"x")]
    [InlineData("{\"x")]
    public void Has_no_byte_that_is_not_UTF_8(string before)
    {
        var at = Payload.Replace("1e1", before, StringComparison.Ordinal);
        var split = at.IndexOf(before, StringComparison.Ordinal) + before.Length;
        byte[] planted = [.. Encoding.UTF8.GetBytes(at[..split]), 0xFF, .. Encoding.UTF8.GetBytes(before[0] == '{' ? "\":1}" : "\""), .. Encoding.UTF8.GetBytes(at[split..])];

        var no = GoldenFiles.Compact.Events.Refusal(planted.AsSpan())!;

        no.Told().Should().Be("json.encoding $ 1");
        (no.Why.English, no.BytePositionInLine).Should().Be(($"Byte no. {split + 1} is not UTF-8. Save the file as UTF-8.", (long)split));
    }

    private static UnrecognizedEvent With(string payload) => new(5, Read.Stamp, Read.Type, payload) { Command = Read.Command };
}
