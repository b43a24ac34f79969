using System.Text;

namespace Fremfaerd.Model.Serialization.Tests.Issues;

/// <summary>A byte order mark with nothing after it was once a bad line, though an empty file has no lines.</summary>
public class A_portfolio_of_a_byte_order_mark_alone
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \r\n\t\n")]
    public async Task Has_no_lines(string rest)
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(rest)];

        var lines = await Lines(file);

        lines.Should().BeEmpty();
    }

    [Fact]
    public async Task Has_its_lines_where_there_are_any()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. FremfaerdJson.Default.Processes.WriteUtf8(Any.Course().Process)];

        var lines = await Lines(file);

        lines.Should().ContainSingle().Which.Process!.History.Should().Equal(Any.Course().Process.History);
    }

    private static async Task<List<PortfolioLine>> Lines(byte[] file)
    {
        var lines = new List<PortfolioLine>();
        await foreach (var line in FremfaerdJson.Default.Portfolios.ReadAsync(new MemoryStream(file)))
            lines.Add(line);
        return lines;
    }
}
