using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>
/// Limits once held for what is known only: text inside newer events was not counted, nor the items of a list, and an event at
/// the limit of depth that was read alone could be put into a history that no longer loaded.
/// </summary>
public class A_limit_that_was_passed
{
    private static readonly int Items = new JsonLimits().Items;

    [Fact]
    public void Is_that_of_depth_by_an_event_read_alone_and_written_into_a_history()
    {
        var process = Any.Course().Process;
        string Deep(int brackets) => Newer(process.Sequence + 1, $"{new string('[', brackets)}{new string(']', brackets)}");
        var deepest = Enumerable.Range(1, new JsonLimits().Depth).Last(brackets => FremfaerdJson.Default.Events.Refusal(Deep(brackets)) is null);

        var longer = TechnologyProcess.From(StandardDefinition.All, process.History.Append(FremfaerdJson.Default.Events.Read(Deep(deepest))));

        FremfaerdJson.Default.Processes.Read(FremfaerdJson.Default.Processes.Write(longer)).History.Should().Equal(longer.History);
        FremfaerdJson.Default.Events.Refusal(Deep(deepest + 1))!.Code.Should().Be("json.depth");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\\u0078")]
    public void Is_that_of_text_by_an_event_of_a_newer_version(string letter)
    {
        var json = new FremfaerdJson(new() { Limits = new(TextLength: 50) });
        string Long(int times) => Newer(3, $"[{{\"a\":\"{string.Concat(Enumerable.Repeat(letter, times))}\"}}]");

        json.Events.Refusal(Long(50)).Should().BeNull();
        json.Events.Refusal(Long(51)).Told().Should().Be("json.text-too-long $.data.text[0].a 1");
    }

    [Fact]
    public void Is_that_of_text_in_characters_and_not_in_bytes() =>
        new FremfaerdJson(new() { Limits = new(TextLength: 50) }).Events.Refusal(Newer(3, $"\"{new string('å', 50)}\"")).Should().BeNull();

    [Theory]
    [InlineData("mandate.given", "$.data.acts", "\"complete\"")]
    [InlineData("involvement.held", "$.data.covers", "\"F1-R1\"")]
    [InlineData("attempt.refused", "$.data.checks", "{\"gate\":\"g\",\"code\":\"c\",\"outcome\":\"met\"}")]
    public void Is_that_of_items_by_one_list(string name, string path, string item)
    {
        var spot = Spots.Of(GoldenFiles.Event(name)).Single(spot => spot.Path == path);
        string Many(int count) => GoldenFiles.Event(name).WithFirst(spot, string.Join(',', Enumerable.Repeat(item, count - 2)));

        Items.Should().Be(2_000);
        GoldenFiles.Compact.Events.Refusal(Many(Items)).Should().BeNull();
        GoldenFiles.Compact.Events.Refusal(Many(Items + 1)).Told().Should().StartWith($"json.too-many-items {path}[{Items}]");
        new FremfaerdJson(new() { Limits = new(Items: 2) }).Events.Refusal(Many(3)).Told().Should().StartWith($"json.too-many-items {path}[2]");
    }

    private static string Newer(long sequence, string text) =>
        FremfaerdJson.Default.Events.Write(new QuestionAnswered(sequence, Any.Stamp(), "F1-KO-1", "x"))
            .Replace("question.answered", "question.scored", StringComparison.Ordinal).Replace("\"text\":\"x\"", $"\"text\":{text}", StringComparison.Ordinal);
}
