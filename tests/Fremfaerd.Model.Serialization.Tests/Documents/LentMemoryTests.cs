using System.Text;
using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Documents;

/// <summary>Memory for whole documents is lent and given back, so that a busy server does not fill its heap with them.</summary>
public class The_memory_of_a_document
{
    private static readonly byte[] File = Encoding.UTF8.GetBytes(GoldenFiles.History("silkeborg"));

    /// <summary>A document that is refused at its first token: what is left is the memory it was taken into.</summary>
    private static readonly byte[] Refused = [(byte)'7', .. Enumerable.Repeat((byte)' ', 3_000_000)];

    [Fact]
    public void Is_given_back_after_reading_a_stream() =>
        Least(() => Assert.Throws<FremfaerdJsonException>(() => GoldenFiles.Compact.Processes.Read(new MemoryStream(Refused)))).Should().BeLessThan(500_000);

    [Fact]
    public void Is_given_back_after_writing()
    {
        var process = GoldenFiles.Compact.Processes.Read(File);

        Least(() => GoldenFiles.Compact.Processes.Write(process, Stream.Null)).Should().BeLessThan(File.Length);
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

    /// <summary>The least of ten, since the first fills the pool and a collection may empty it.</summary>
    private static long Least(Action action) => Enumerable.Range(0, 10).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
