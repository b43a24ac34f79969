using Fremfaerd.Model.Serialization.Tests.Golden;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.Newer;

/// <summary>What a newer version adds is kept to the byte, and nothing is judged after it.</summary>
public class An_event_of_a_newer_version(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Now = new(2027, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Added =
    [
        "null", "1.0E+2", "1e400", "-0", "0.10", "12345678901234567890123", "\"\\u00e6\\/æ\\ud83d\\ude00\\u0000\"", "{\"\":{\"\":null},\"$type\":\"System.Object\"}", "[[],{},[null,[1.50]]]", "true",
    ];

    [Fact]
    public void Makes_the_process_read_only_and_its_gates_closed()
    {
        var process = GoldenFiles.Compact.Processes.Read(GoldenFiles.History("newer"));

        process.IsReadOnly.Should().BeTrue();
        process.History.OfType<UnrecognizedEvent>().Select(happened => happened.Type).Should().Equal("robot.greeted", "question.answered");
        process.History[4].Describe(process.Definition).English.Should().Contain("robot.greeted");
        foreach (var gate in process.Definition.Content.Gates)
        {
            process.IsOpen(gate.Id, Now).Should().BeFalse();
            process.Assess(gate.Id, Now).Status.Should().Be(GateStatus.Closed);
        }

        var reply = process.Decide(new AnswerQuestion("F1-KO-1", "Nej."), new Stamp(new("bruger-201", StandardRoles.ProjectManager), Now, null));
        reply.Should().BeOfType<Refused>().Which.Code.Should().Be("course.read-only");
    }

    /// <summary>In every object of every type of event: envelope, stamp, signature, data, nested records, what is right instead.</summary>
    [Fact]
    public void Is_any_that_has_a_member_more_wherever_it_stands()
    {
        var count = 0;
        foreach (var (name, file) in GoldenFiles.Events.Select(name => (name, GoldenFiles.Event(name))))
        {
            foreach (var spot in Spots.Of(file).Where(spot => spot.Value[0] == '{'))
            {
                var json = file.WithFirst(spot, $"\"mood{count % 7}\": {Added[count % Added.Length]}").Replace(",}", "}", StringComparison.Ordinal);
                var read = GoldenFiles.Compact.Events.Read(json).Should().BeOfType<UnrecognizedEvent>($"{name} {spot.Path}").Subject;
                var written = GoldenFiles.Compact.Events.Write(read);
                written.Should().Be(Parts.WithoutBlanks(json));
                read.Type.Should().Be(name.Split('~')[0]);
                GoldenFiles.Compact.Events.Read(written).Should().Be(read);
                GoldenFiles.Compact.Events.Read(GoldenFiles.Indented.Events.Write(read)).Should().Be(read);
                count++;
            }
        }

        output.WriteLine($"{count} objects with a member more");
        count.Should().BeGreaterThan(200);
    }

    [Fact]
    public void Is_written_back_with_its_members_in_the_order_read()
    {
        foreach (var order in Parts.Orders(Parts.Of("""{"sequence":5,"type":"robot.greeted","stamp":{"recordedAt":"2026-01-12T08:01:00Z","by":{"actor":"a"}},"data":{"b":1e1,"a":[]},"newer":null}""")))
        {
            var json = Parts.Object(order);
            GoldenFiles.Compact.Events.Write(GoldenFiles.Compact.Events.Read(json)).Should().Be(json);
        }
    }

    [Theory]
    [InlineData("$type")]
    [InlineData("$id")]
    [InlineData("$ref")]
    [InlineData("$values")]
    [InlineData("Sequence")]
    [InlineData("Type")]
    [InlineData("æ")]
    [InlineData("")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("__proto__")]
    [InlineData("tуpe")]
    public void Has_no_member_with_a_name_that_no_version_gives(string member)
    {
        foreach (var (name, file) in GoldenFiles.Events.Select(name => (name, GoldenFiles.Event(name))))
        {
            foreach (var spot in Spots.Of(file).Where(spot => spot.Value[0] == '{'))
            {
                var json = file.WithFirst(spot, $"\"{member}\": 1").Replace(",}", "}", StringComparison.Ordinal);
                var step = member.Length > 0 && member.All(char.IsAsciiLetterOrDigit) ? $".{member}" : member.Length == 0 ? "." : "['?']";
                GoldenFiles.Compact.Events.Refusal(json).Told().Should().BeOneOf([$"json.unknown-member {spot.Path}{step} {spot.Line}", $"json.unknown-member {spot.Path}[''] {spot.Line}"], name);
            }
        }
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "json.duplicate", "$.data.mood.a")]
    [InlineData("""[{"b":{"\u00e6":1,"æ":2}}]""", "json.duplicate", "$.data.mood[0].b['?']")]
    [InlineData("""{"a":"\ud800"}""", "json.text", "$.data.mood.a")]
    [InlineData("""{"\udc00":1}""", "json.text", "$.data.mood['?']")]
    public void Is_refused_with_what_no_later_reader_could_take(string added, string code, string path) =>
        GoldenFiles.Compact.Events.Refusal(GoldenFiles.Event("question.answered").Replace("\"question\":", $"\"mood\": {added},\"question\":", StringComparison.Ordinal)).Told()
            .Should().Be($"{code} {path} 17");
}
