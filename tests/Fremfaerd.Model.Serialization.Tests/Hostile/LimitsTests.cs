using System.Text;
using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>A hostile file costs no more than a large honest one.</summary>
public class A_limit
{
    [Theory]
    [InlineData("[", "json.type")]
    [InlineData("{\"a\":", "json.depth")]
    [InlineData("{\"format\":\"fremfaerd-history\",\"formatVersion\":1,\"events\":[", "json.syntax")]
    public void Of_depth_holds_on_a_small_stack(string opening, string code)
    {
        var json = string.Concat(Enumerable.Repeat(opening, opening.Length > 10 ? 1 : 1_000_000));
        OnASmallStack(() => GoldenFiles.Compact.Processes.Refusal(json)).Code.Should().Be(code);
    }

    [Fact]
    public void Of_depth_is_told_wherever_it_is_met()
    {
        var deep = new string('[', 1_000_000);
        foreach (var json in new[] { GoldenFiles.Event("course.resumed").Replace("\"data\"", $"\"mood\": {deep}", StringComparison.Ordinal), $"{{\"data\":{{\"a\":{deep}", $"{{\"type\":\"robot.greeted\",\"data\":{{\"a\":{deep}" })
            OnASmallStack(() => GoldenFiles.Compact.Events.Refusal(json)).Code.Should().Be("json.depth");
    }

    [Fact]
    public void Of_depth_holds_for_corrections_inside_each_other()
    {
        var json = GoldenFiles.Event("course.resumed").Replace("\"course.resumed\"", "\"entry.corrected\"", StringComparison.Ordinal).Replace(
            "\"data\": {}", string.Concat(Enumerable.Repeat("\"data\":{\"corrects\":1,\"reason\":\"x\",\"replacement\":{\"type\":\"entry.corrected\",", 40)), StringComparison.Ordinal);
        OnASmallStack(() => GoldenFiles.Compact.Events.Refusal(json)).Code.Should().Be("json.depth");
    }

    [Fact]
    public void Of_bytes_is_told_before_anything_is_parsed()
    {
        var json = new FremfaerdJson(new() { Limits = new(Bytes: 1_000_000) });
        var large = Encoding.UTF8.GetBytes($"{{\"a\":\"{new string('x', 16_000_000)}\"}}");
        json.Processes.Refusal(large.AsSpan())!.Code.Should().Be("json.too-large");
        var before = GC.GetAllocatedBytesForCurrentThread();

        json.Processes.Refusal(large.AsSpan());

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000);
        Assert.Throws<FremfaerdJsonException>(() => json.Processes.Read(new MemoryStream(large))).Code.Should().Be("json.too-large");
    }

    [Fact]
    public void Of_text_is_told_before_the_text_is_made()
    {
        var large = Encoding.UTF8.GetBytes(GoldenFiles.Event("question.answered").With("$.data.text", $"\"{new string('x', 15_000_000)}\""));
        GoldenFiles.Compact.Events.Refusal(large.AsSpan());
        var before = GC.GetAllocatedBytesForCurrentThread();

        GoldenFiles.Compact.Events.Refusal(large.AsSpan())!.Code.Should().Be("json.text-too-long");

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(50_000);
    }

    [Fact]
    public void Of_events_is_told_before_any_is_judged() =>
        new FremfaerdJson(new() { Definitions = GoldenFiles.Compact.Options.Definitions, Limits = new(Events: 50) }).Processes.Refusal(GoldenFiles.History("silkeborg")).Told()
            .Should().StartWith("json.too-many-events $.events[50] ");

    [Fact]
    public void That_was_raised_is_raised_for_writing_too()
    {
        var json = new FremfaerdJson(new() { Limits = new(Depth: 64) });
        var deep = GoldenFiles.Event("course.resumed").Replace("\"data\"", $"\"mood\": {new string('[', 50)}{new string(']', 50)},\"data\"", StringComparison.Ordinal);

        json.Events.Write(json.Events.Read(deep)).Should().Be(Parts.WithoutBlanks(deep));
    }

    private static FremfaerdJsonException OnASmallStack(Func<FremfaerdJsonException?> read)
    {
        FremfaerdJsonException? no = null;
        var thread = new Thread(() => no = read(), 256 * 1024);
        thread.Start();
        thread.Join();
        return no!;
    }
}
