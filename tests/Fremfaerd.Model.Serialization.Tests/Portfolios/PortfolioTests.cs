using System.Text;
using Fremfaerd.Model.Serialization.Tests.Histories;
using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Serialization.Tests.Portfolios;

/// <summary>Many processes in one file, one a line.</summary>
public class A_portfolio
{
    private static readonly FremfaerdJson Json = A_history_written_and_read.Json;

    private static readonly TechnologyProcess[] Courses =
        [.. Sources.All.Select(source => TechnologyProcess.From(Sources.Definitions, source.Events))];

    [Fact]
    public async Task Is_read_as_it_was_written()
    {
        var file = await Written();

        var read = await Read(file);

        read.Select(line => Json.Processes.Write(line.Process!)).Should().Equal(Courses.Select(course => Json.Processes.Write(course)));
        read.Select(line => line.Number).Should().Equal(Enumerable.Range(1, Courses.Length).Select(number => (long)number));
    }

    [Fact]
    public async Task Has_one_line_a_process_even_where_documents_are_indented()
    {
        var output = new MemoryStream();
        await new FremfaerdJson(Json.Options with { Indented = true }).Portfolios.WriteAsync(Async(Courses), output);

        output.ToArray().Should().Equal(await Written());
        output.ToArray().Count(part => part == '\n').Should().Be(Courses.Length);
    }

    [Fact]
    public async Task Stops_at_a_bad_line_and_says_which()
    {
        var file = Spoiled(await Written(), line: 3);
        var read = new List<PortfolioLine>();

        var reading = async () =>
        {
            await foreach (var line in Json.Portfolios.ReadAsync(new MemoryStream(file)))
                read.Add(line);
        };

        var fault = (await reading.Should().ThrowAsync<FremfaerdJsonException>()).Which;
        (fault.Code, fault.Line, fault.Path).Should().Be(("json.code", 3, "$.events[0].data.enrolment.startsAt"));
        fault.LineNumber.Should().Be(2);
        read.Should().HaveCount(2);
    }

    [Fact]
    public async Task Gives_the_others_where_a_bad_line_is_to_be_reported()
    {
        var file = Spoiled(await Written(), line: 3);

        var read = await Read(file, OnBadLine.Report);

        read.Should().HaveCount(Courses.Length);
        read.Single(line => line.Fault is not null).Should().Match<PortfolioLine>(line => line.Number == 3 && line.Process == null && line.Fault!.Line == 3);
        read.Count(line => line.Process is not null).Should().Be(Courses.Length - 1);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\n\n")]
    [InlineData("\n \t\r\n\n", "   ")]
    public async Task Passes_over_blank_lines_and_takes_either_line_end(string between, string atEnd)
    {
        var lines = Encoding.UTF8.GetString(await Written()).TrimEnd('\n').Split('\n');

        var read = await Read(Encoding.UTF8.GetBytes(string.Join(between, lines) + atEnd));

        read.Should().HaveCount(Courses.Length).And.OnlyContain(line => line.Process != null);
    }

    [Fact]
    public async Task Counts_blank_lines_when_it_numbers_the_others()
    {
        var lines = Encoding.UTF8.GetString(await Written()).Split('\n');

        var read = await Read(Encoding.UTF8.GetBytes($"\n\n{lines[0]}\n\n{lines[1]}"));

        read.Select(line => line.Number).Should().Equal(3, 5);
    }

    [Fact]
    public async Task Reads_on_after_a_line_beyond_the_limit()
    {
        var lines = Encoding.UTF8.GetString(await Written()).Split('\n');
        var limit = lines[0].Length + 1000;
        var json = new FremfaerdJson(Json.Options with { Limits = new(Bytes: limit) });
        var file = $"{lines[0]}\n{new string('x', 300_000)}\n{lines[0]}\n{new string(' ', limit + 1)}\n{lines[0]}";

        var read = await Read(Encoding.UTF8.GetBytes(file), OnBadLine.Report, json);

        read.Select(line => line.Fault?.Code).Should().Equal(null, "json.too-large", null, "json.too-large", null);
    }

    [Fact]
    public async Task Tells_how_far_it_has_come()
    {
        var (written, read) = (new Told(), new Told());
        var output = new MemoryStream();

        var total = await Json.Portfolios.WriteAsync(Async(Courses), output, written);
        await foreach (var _ in Json.Portfolios.ReadAsync(new MemoryStream(Spoiled(output.ToArray(), 2)), OnBadLine.Report, read))
        {
        }

        total.Should().Be(new PortfolioProgress(Courses.Length, 0, output.Length));
        written.All.Should().HaveCount(Courses.Length).And.EndWith(total);
        read.All[^1].Should().Match<PortfolioProgress>(end => end.Lines == Courses.Length && end.Faults == 1);
    }

    [Fact]
    public async Task Stops_between_lines_when_it_is_given_up()
    {
        using var giveUp = new CancellationTokenSource();
        var output = new MemoryStream();

        var writing = async () => await Json.Portfolios.WriteAsync(Async(Courses), output, new Told { After = _ => giveUp.Cancel() }, giveUp.Token);

        await writing.Should().ThrowAsync<OperationCanceledException>();
        (await Read(output.ToArray())).Should().HaveCount(1);
    }

    [Fact]
    public async Task Keeps_nothing_of_the_lines_that_were_read()
    {
        var (times, read) = (Proof.Size(1_000), new List<WeakReference>());

        await foreach (var line in Json.Portfolios.ReadAsync(new Repeated(Json.Processes.WriteUtf8(Courses[0]), times)))
            read.Add(new WeakReference(line.Process));
        GC.Collect();

        read.Should().HaveCount(times);
        read.Count(process => process.IsAlive).Should().BeLessThan(10);
    }

    private static async Task<byte[]> Written()
    {
        var output = new MemoryStream();
        await Json.Portfolios.WriteAsync(Async(Courses), output);
        return output.ToArray();
    }

    private static async Task<List<PortfolioLine>> Read(byte[] file, OnBadLine onBadLine = OnBadLine.Stop, FremfaerdJson? json = null)
    {
        var lines = new List<PortfolioLine>();
        await foreach (var line in (json ?? Json).Portfolios.ReadAsync(new MemoryStream(file), onBadLine))
            lines.Add(line);
        return lines;
    }

    private static byte[] Spoiled(byte[] file, int line)
    {
        var lines = Encoding.UTF8.GetString(file).Split('\n');
        lines[line - 1] = System.Text.RegularExpressions.Regex.Replace(lines[line - 1], "\"startsAt\":\"[a-z]+\"", "\"startsAt\":\"Idea\"");
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static async IAsyncEnumerable<TechnologyProcess> Async(IEnumerable<TechnologyProcess> courses)
    {
        foreach (var course in courses)
        {
            await Task.Yield();
            yield return course;
        }
    }
}
