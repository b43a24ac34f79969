using Fremfaerd.Model.Serialization.Tests.Golden;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>What does belong there is read, however it is escaped: strictness refuses nothing that means the same.</summary>
public class The_right_value(ITestOutputHelper output)
{
    [Fact]
    public void Is_every_code_also_when_it_is_escaped()
    {
        var count = 0;
        foreach (var (coded, name, path) in Places.Codes)
        {
            foreach (var code in Places.CodesOf(coded).Where(code => code is not ("no-remarks" or "management")))
            {
                var plain = GoldenFiles.Compact.Events.Read(GoldenFiles.Event(name).With(path, $"\"{code}\""));
                GoldenFiles.Compact.Events.Read(GoldenFiles.Event(name).With(path, $"\"{Escaped(code)}\"")).Should().Be(plain);
                count++;
            }
        }

        count.Should().BeGreaterThan(80);
        output.WriteLine($"{count} codes");
    }

    [Theory]
    [InlineData("2026-03-02T09:30:00Z", "2026-03-02T09:30:00+00:00")]
    [InlineData("2026-03-02T09:30:00+00:00", "2026-03-02T09:30:00+00:00")]
    [InlineData("2026-03-02T09:30:00.120000-09:30", "2026-03-02T09:30:00.12-09:30")]
    [InlineData("2026-03-02T23:59:59.999999+14:00", "2026-03-02T23:59:59.999999+14:00")]
    [InlineData("0001-01-01T00:00:00.000001Z", "0001-01-01T00:00:00.000001+00:00")]
    [InlineData("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999+00:00")]
    public void Is_an_instant_with_its_offset(string read, string written) => Same("course.resumed", "$.stamp.recordedAt", read, written);

    [Theory]
    [InlineData("0")]
    [InlineData("0.10")]
    [InlineData("1250000")]
    [InlineData("9999999999999999999999999999")]
    public void Is_an_amount_with_its_decimals(string amount) => Same("contract.signed", "$.data.value.amount", amount, amount);

    [Fact]
    public void Is_a_day_after_the_first_of_all() => Same("check.confirmed", "$.data.dated", "0001-01-02", "0001-01-02");

    [Fact]
    public void Is_the_largest_sequence_that_JavaScript_can_count() =>
        GoldenFiles.Compact.Events.Read(GoldenFiles.Event("course.resumed").With("$.sequence", "9007199254740991")).Sequence.Should().Be(9_007_199_254_740_991);

    /// <summary>The writer of System.Text.Json escapes the plus of an offset, unless it is told not to.</summary>
    [Fact]
    public void Is_read_from_a_document_that_another_writer_escaped_wherever_it_could()
    {
        foreach (var name in GoldenFiles.Events)
        {
            var file = GoldenFiles.Event(name);
            var escaped = System.Text.RegularExpressions.Regex.Replace(file, "\"((?:[^\"\\\\]|\\\\.)*)\"", text => $"\"{Escaped(JsonSerializer.Deserialize<string>(text.Value)!)}\"");
            GoldenFiles.Compact.Events.Read(escaped).Should().Be(GoldenFiles.Compact.Events.Read(file));
        }
    }

    private static void Same(string name, string path, string read, string written)
    {
        foreach (var spelled in new[] { read, Escaped(read) })
        {
            var value = GoldenFiles.Compact.Events.Read(GoldenFiles.Event(name).With(path, $"\"{spelled}\""));
            Spots.Of(GoldenFiles.Indented.Events.Write(value)).Single(spot => spot.Path == path).Value.Should().Be($"\"{written}\"");
        }
    }

    private static string Escaped(string text) => string.Concat(text.Select(letter => $"\\u{(int)letter:x4}"));
}
