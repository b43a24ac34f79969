using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>
/// A part of a newer kind was once shown as one that was left out: a waiver with a condition of a newer kind as one without a
/// condition, and a correction to an event of a newer type as an entry withdrawn.
/// </summary>
public class A_part_of_a_newer_kind
{
    [Theory]
    [InlineData("check.waived~2", "$.data.waiver.while.value")]
    [InlineData("attempt.refused~2", "$.data.attempt.waiver.while.value")]
    public void Is_not_shown_as_left_out(string name, string path)
    {
        var json = Parts.WithoutBlanks(Replaced(GoldenFiles.Event(name), path));

        var read = GoldenFiles.Compact.Events.Read(json).Should().BeOfType<UnrecognizedEvent>().Subject;

        read.Known.Should().BeNull();
        GoldenFiles.Compact.Events.Write(read).Should().Be(json);
    }

    /// <summary>Whether type or data comes first, in the correction and in what is right.</summary>
    [Theory]
    [InlineData("""{"type":"robot.greeted","data":{}}""")]
    [InlineData("""{"data":{},"type":"robot.greeted"}""")]
    [InlineData("""{"type":"fact.clarified","data":{"fact":"isDigital","value":{"newKind":1}}}""")]
    [InlineData("""{"data":{"fact":"isDigital","value":{"newKind":1}},"type":"fact.clarified"}""")]
    public void Is_not_shown_as_an_entry_withdrawn(string right)
    {
        var withdrawn = FremfaerdJson.Default.Events.Write(new EntryCorrected(3, Any.Stamp(), 2, "r", null));
        var json = withdrawn.Replace("\"reason\":\"r\"", $"\"reason\":\"r\",\"replacement\":{right}", StringComparison.Ordinal);
        foreach (var order in new[] { json, Parts.Object(Enumerable.Reverse(Parts.Of(json))) })
        {
            var read = FremfaerdJson.Default.Events.Read(order).Should().BeOfType<UnrecognizedEvent>().Subject;

            read.Known.Should().BeNull();
            FremfaerdJson.Default.Events.Write(read).Should().Be(order);
        }
    }

    [Fact]
    public void Leaves_an_entry_withdrawn_as_one() =>
        Known(FremfaerdJson.Default.Events.Write(new EntryCorrected(3, Any.Stamp(), 2, "r", null)).Replace("\"reason\"", "\"mood\":1,\"reason\"", StringComparison.Ordinal))
            .Should().BeOfType<EntryCorrected>().Which.Replacement.Should().BeNull();

    [Fact]
    public void Leaves_a_waiver_that_never_had_a_condition_as_one() =>
        Known(GoldenFiles.Event("check.waived~3").Replace("\"reason\"", "\"mood\":1,\"reason\"", StringComparison.Ordinal)).Should().BeOfType<CheckWaived>();

    /// <summary>The document with the whole object where the path leads of a newer kind.</summary>
    private static string Replaced(string indented, string path)
    {
        var (lines, first) = (indented.Split('\n').ToList(), Spots.Of(indented).Single(spot => spot.Path == path).Line - 1);
        var indent = new string(' ', lines[first].Length - lines[first].TrimStart(' ').Length);
        var last = lines.FindIndex(first, line => line.TrimEnd(',') == indent + "}");
        lines[first] += "\"newKind\": 1";
        lines.RemoveRange(first + 1, last - first - 1);
        return string.Join('\n', lines);
    }

    private static ProcessEvent? Known(string json) => GoldenFiles.Compact.Events.Read(json).Should().BeOfType<UnrecognizedEvent>().Which.Known;
}
