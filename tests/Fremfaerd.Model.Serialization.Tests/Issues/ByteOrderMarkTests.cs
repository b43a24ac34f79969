using System.Text;
using Fremfaerd.Model.Serialization.Tests.Golden;

namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>A byte order mark once counted against the limit of bytes in a stream, in a portfolio and in a text, but not in bytes.</summary>
public class A_byte_order_mark
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private static readonly TechnologyProcess Course = Any.Course().Process;

    private static readonly byte[] File = FremfaerdJson.Default.Processes.WriteUtf8(Course);

    [Theory]
    [InlineData(0, "loaded")]
    [InlineData(1, "json.too-large $ 1")]
    public async Task Is_not_counted_however_the_document_comes_in(int tooMuch, string told)
    {
        var json = new FremfaerdJson(new() { Limits = new(Bytes: File.Length - tooMuch) });
        byte[] marked = [.. Mark, .. File];

        json.Processes.Refusal(marked.AsSpan()).Told().Should().Be(told);
        json.Processes.Refusal(Encoding.UTF8.GetString(marked)).Told().Should().Be(told);
        Told(() => json.Processes.Read(new MemoryStream(marked))).Should().Be(told);
        Told(() => json.Processes.ReadAsync(new MemoryStream(marked)).GetAwaiter().GetResult()).Should().Be(told);
        (await InPortfolio(json, marked)).Should().Be(told);
        (await InPortfolio(json, [.. marked, (byte)'\n', .. File])).Should().Be($"{told}, {told.Replace("$ 1", "$ 2", StringComparison.Ordinal)}");
    }

    /// <summary>Three bytes beyond the limit are none of a mark.</summary>
    [Fact]
    public async Task Is_no_room_for_a_longer_document()
    {
        foreach (var tooMuch in new[] { 1, 2, 3, 4 })
        {
            var json = new FremfaerdJson(new() { Limits = new(Bytes: File.Length - tooMuch) });

            Told(() => json.Processes.Read(new MemoryStream(File))).Should().Be("json.too-large $ 1");
            (await InPortfolio(json, File)).Should().Be("json.too-large $ 1");
        }
    }

    private static async Task<string> InPortfolio(FremfaerdJson json, byte[] file)
    {
        var told = new List<string>();
        await foreach (var line in json.Portfolios.ReadAsync(new MemoryStream(file), OnBadLine.Report))
            told.Add(line.Fault.Told());
        return string.Join(", ", told);
    }

    private static string Told(Action read)
    {
        try
        {
            read();
            return "loaded";
        }
        catch (FremfaerdJsonException no)
        {
            return no.Told();
        }
    }
}
