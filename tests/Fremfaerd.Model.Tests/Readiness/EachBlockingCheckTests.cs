using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// Every blocking check in every situation in which it can close a gate, generated from the definition: all met but this
/// one, and the move is refused with exactly its name; give what it lacks, and the move is accepted. What rests on the
/// same evidence closes together; the approved files list it.
/// </summary>
public partial class Each_blocking_check(ITestOutputHelper output)
{
    public static TheoryData<string> Kinds => new(Situations.Kinds.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Closes_its_gate_alone_and_opens_it_once_it_is_met(string kind)
    {
        var (lines, shown, alone, cases) = (new List<string>(), new HashSet<string>(), new HashSet<string>(), 0);
        var situations = Situations.Kinds[kind]().Where(situation => situation.Tested.Count > 0).ToList();
        foreach (var situation in situations)
        {
            lines.Add($"{situation.Gate.Id}, {situation.Name}: {string.Join(", ", situation.Tested.Select(asked => asked.Name))}");
            foreach (var (asked, piece) in CasesOf(situation))
            {
                if (situation.Course(piece) is not { } course)
                {
                    lines.Add($"  {asked.Name} without {piece}: the course does not come so far");
                    continue;
                }

                var closing = ShouldBeClosedBy(situation, asked, piece, course);
                FullWalk.Pass(situation.With(piece, course), situation.Gate).ThenAccepted();
                shown.Add(NameOf(situation, asked));
                if (closing.Length == 1)
                    alone.Add(NameOf(situation, asked));
                else
                    lines.Add($"  {asked.Name} without {piece}: with {string.Join(", ", closing.Where(other => other != asked.Name))}");
                cases++;
            }
        }

        situations.SelectMany(situation => situation.Tested, NameOf).Except(shown).Should().NotContain(name => !IsBeyondReach(name));
        lines.Add($"never alone: {string.Join("; ", shown.Except(alone))}");
        lines.Add($"{shown.Count} checks in {situations.Count} situations, {cases} pieces left out");
        output.WriteLine($"{kind}: {lines[^1]}, alone: {alone.Count}");
        Approved.Matches(string.Join('\n', lines) + "\n", $"EachBlockingCheck.{kind}");
    }

    [Fact]
    public void Is_among_those_shown()
    {
        var own = Situations.Kinds["Own"]().SelectMany(situation => situation.Tested).Select(asked => asked.Address).ToList();
        var blocking = InForce.Definition.Content.Checks.Where(check => check.Severity == Severity.Blocking).Sum(check => check.Gates.Count);

        own.Should().OnlyHaveUniqueItems().And.HaveCount(blocking);
    }

    private static string NameOf(Situation situation, Asked asked) => $"{asked.Address} at {situation.Gate.Id}, {situation.Name}";

    /// <summary>Waived for lack of a fact that the next phase cannot be left without: F1-R3 is met before its waiver runs out.</summary>
    private static bool IsBeyondReach(string name) => name.EndsWith("idea-exit/F1-R3 waived", StringComparison.Ordinal);

    private static IEnumerable<(Asked Asked, Piece Piece)> CasesOf(Situation situation) =>
        from asked in situation.Tested
        from one in asked.Pieces
        where situation.CanBeLeftOut(one.Piece) && situation.ClosedBy(one.Piece).Any(closing => closing.Address == asked.Address)
        select (asked, one.Piece);

    /// <summary>The second reading, the report and the words of the refusal name the same checks.</summary>
    private static string[] ShouldBeClosedBy(Situation situation, Asked asked, Piece piece, ProcessSession course)
    {
        string[] expected = [.. situation.ClosedBy(piece).Select(closing => closing.Name)];
        var before = course.Process;
        var no = FullWalk.Pass(course, situation.Gate).ThenRefused("gate.closed");

        expected.Should().Contain(asked.Name);
        var report = no.Report!;
        report.Checks.Where(check => check.ClosesGate).Select(check => $"{check.Address.Code}")
            .Concat(report.CarriedChecks.Where(check => check.ClosesGate).Select(check => $"{check.Address}"))
            .Should().BeEquivalentTo(expected, "{0} lacks {1} at {2}, {3}", asked.Name, piece, situation.Gate.Id, situation.Name);
        NamesIn(no.Why.Danish).Should().BeEquivalentTo(expected);
        NamesIn(no.Why.English).Should().BeEquivalentTo(expected);
        course.IsOpen(situation.Gate.Id).Should().BeFalse();
        course.Process.Should().BeSameAs(before);
        return expected;
    }

    private static IEnumerable<string> NamesIn(string why) => CheckName().Matches(why).Select(match => match.Value);

    [GeneratedRegex(@"([a-z-]+/)?\b(G\d|F\d-R\d+|SKIP)\b")]
    private static partial Regex CheckName();
}
