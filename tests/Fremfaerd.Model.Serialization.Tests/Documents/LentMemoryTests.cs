using System.Text;
using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Documents;

/// <summary>Memory for whole documents is lent and given back, so that a busy server does not fill its heap with them.</summary>
public class The_memory_of_a_document
{
    private static readonly byte[] File = Encoding.UTF8.GetBytes(GoldenFiles.History("silkeborg"));

    /// <summary>A document that is refused at its first token: what is left is the memory it was taken into.</summary>
    private static readonly byte[] Refused = [(byte)'7', .. Enumerable.Repeat((byte)' ', 300_000)];

    [Fact]
    public void Is_given_back_after_reading_a_stream() =>
        Usual(() => Assert.Throws<FremfaerdJsonException>(() => GoldenFiles.Compact.Processes.Read(new MemoryStream(Refused)))).Should().BeLessThan(60_000);

    [Fact]
    public void Is_given_back_after_writing()
    {
        var process = GoldenFiles.Compact.Processes.Read(File);

        Usual(() => GoldenFiles.Compact.Processes.Write(process, Stream.Null)).Should().BeLessThan(20_000);
    }

    /// <summary>Whatever came into the lent memory before.</summary>
    [Fact]
    public void Holds_the_whole_of_a_stream_that_outgrew_it()
    {
        foreach (var letter in new[] { 'a', 'b' })
        {
            var text = new string(letter, 90_000);
            var json = GoldenFiles.Event("question.answered").With("$.data.text", $"\"{text}\"");

            var read = (QuestionAnswered)GoldenFiles.Compact.Events.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));

            read.Text.Should().Be(text);
        }
    }

    /// <summary>A stream may have no end.</summary>
    [Fact]
    public void Takes_in_no_more_of_a_stream_than_the_limit_and_what_was_lent_beside_it()
    {
        var stream = new MemoryStream(Refused);
        var reading = () => new FremfaerdJson(new() { Limits = new(Bytes: 100_000) }).Processes.Read(stream);

        reading.Should().Throw<FremfaerdJsonException>().Which.Code.Should().Be("json.too-large");
        stream.Position.Should().BeLessThan(250_000);
    }

    /// <summary>Of four hundred times: the first of them fill the pool, or find it full of what others gave back.</summary>
    private static long Usual(Action action)
    {
        const int Times = 400;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
            action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }
}
