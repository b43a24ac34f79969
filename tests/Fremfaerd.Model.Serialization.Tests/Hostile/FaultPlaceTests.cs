using Fremfaerd.Model.Serialization.Tests.Golden;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>A fault is told where it is, counted from the layout of the file alone.</summary>
public class A_fault_in_a_file(ITestOutputHelper output)
{
    private static readonly string File = GoldenFiles.History("silkeborg");

    private static readonly Spot[] All = [.. Spots.Of(File).Where((spot, at) => spot.Path.Length > 1 && (at < 300 || at % 5 == 0))];

    [Theory]
    [InlineData("[]", "json.type")]
    [InlineData("null", "json.null")]
    public void Is_told_with_its_path_and_line(string planted, string code) =>
        Told(All.Where(spot => !spot.IsContainer), spot => (File.With(spot, planted), $"{code} {spot.Path} {spot.Line}"));

    [Fact]
    public void Is_told_with_its_path_and_line_where_the_syntax_breaks() =>
        Told(All.Where(spot => !spot.IsContainer && spot.Path[^1] != ']'), spot => (File.With(spot, "nul"), $"json.syntax {spot.Path} {spot.Line}"));

    [Fact]
    public void Is_told_with_its_path_and_line_where_a_member_is_unknown() =>
        Told(All.Where(spot => spot.Value == "{"), spot => (File.WithFirst(spot, "\"$x\":1"), $"json.unknown-member {spot.Path}['?'] {spot.Line}"));

    [Fact]
    public void Of_the_rules_is_told_at_its_event()
    {
        var question = Spots.Of(File).First(spot => spot.Path.EndsWith(".data.question", StringComparison.Ordinal));
        var happened = Spots.Of(File).Single(spot => spot.Path == question.Path[..^".data.question".Length]);

        GoldenFiles.Compact.Processes.Refusal(File.With(question, "\"F9-XX-9\"")).Told().Should().EndWith($" {happened.Path} {happened.Line}").And.StartWith("history.");
    }

    private void Told(IEnumerable<Spot> spots, Func<Spot, (string Json, string Told)> plant)
    {
        List<string> wrong = [];
        var count = 0;
        foreach (var spot in spots)
        {
            var (json, expected) = plant(spot);
            var told = GoldenFiles.Compact.Processes.Refusal(json).Told();
            if (told != expected)
                wrong.Add($"{told} instead of {expected}");
            count++;
        }

        output.WriteLine($"{count} faults");
        string.Join('\n', wrong.Take(20)).Should().BeEmpty();
        count.Should().BeGreaterThan(50);
    }
}
