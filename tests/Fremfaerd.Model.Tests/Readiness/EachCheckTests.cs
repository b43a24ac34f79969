using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// Every check at every gate, generated from the definition: all evidence but one piece, and the gate answers with
/// exactly the checks that rest on that piece. Give the piece, and every check is met.
/// </summary>
public class Each_check(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Addresses))]
    public void Is_not_met_without_a_piece_of_its_evidence_and_met_with_it(string gate, string code)
    {
        var world = GateWorld.Every.First(world => world.Addresses[0].Gate == gate);
        var address = new CheckAddress(gate, code);

        foreach (var (piece, _) in GateWorld.Satisfier.For(address))
        {
            var pieces = world.AllBut(piece);
            var course = world.CourseWith(pieces);

            course.Assess(gate)[code].Outcome.Should().NotBe(Outcome.Met, "{0} lacks {1}", address, piece);
            world.ShouldStandAs(course, pieces);
            if (CanComeLate(address, piece))
                GivenLate(course, world, piece)[code].Outcome.Should().Be(Outcome.Met, "{0} got {1}", address, piece);
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Is_met_in_an_open_gate_when_all_evidence_is_there(string gate, string code)
    {
        var world = GateWorld.Every.First(world => world.Addresses[0].Gate == gate);
        var course = world.CourseWith(world.Everything);

        world.PassInnerGates(course);
        course.Assess(gate)[code].Outcome.Should().Be(Outcome.Met);
        course.IsOpen(gate).Should().BeTrue();
        world.ShouldStandAs(course, world.Everything);
    }

    [Fact]
    public void Stands_alone_or_beside_those_that_rest_on_the_same_evidence()
    {
        var (lines, alone, cases) = (new List<string>(), new HashSet<CheckAddress>(), 0);
        foreach (var (world, address) in GateWorld.Every.SelectMany(world => world.Addresses, (world, address) => (world, address)))
        {
            lines.Add($"{address}");
            foreach (var (piece, _) in GateWorld.Satisfier.For(address))
            {
                var report = world.CourseWith(world.AllBut(piece)).Assess(address.Gate);
                var others = report.Checks.Where(check => check.Address != address && check.Outcome != Outcome.Met).ToList();
                if (others.Count == 0)
                    alone.Add(address);
                cases++;
                lines.Add($"  without {piece}: {report[address.Code].Outcome.Code}{(report.IsOpen ? "" : ", closed")}{WithIt(others)}");
            }
        }

        var together = GateWorld.Every.SelectMany(world => world.Addresses).Where(address => !alone.Contains(address)).ToList();
        lines.Add($"never alone: {string.Join(", ", together)}");
        output.WriteLine($"{GateWorld.Every.Sum(world => world.Addresses.Count)} addresses, {cases} pieces left out; never alone: {together.Count}");
        Approved.Matches(string.Join('\n', lines) + "\n", "EachCheck");
    }

    [Fact]
    public void Counts_63_codes_at_99_addresses()
    {
        Any.Definition.Content.Checks.Should().HaveCount(63);
        GateWorld.Every.Sum(world => world.Addresses.Count).Should().Be(99);
    }

    public static TheoryData<string, string> Addresses()
    {
        var addresses = new TheoryData<string, string>();
        foreach (var address in GateWorld.Every.SelectMany(world => world.Addresses))
            addresses.Add($"{address.Gate}", $"{address.Code}");
        return addresses;
    }

    /// <summary>A hearing after the decision heals nothing, so only a course that heard first can show it met.</summary>
    private static bool CanComeLate(CheckAddress address, Piece piece) =>
        Any.Definition.Content.Checks.First(check => check.Code == address.Code).Requirement.Part<InvolvementRequirement>() is not { Before: not null } || piece is not Meeting;

    private static string WithIt(List<CheckResult> others) => others.Count == 0
        ? ""
        : $"; with it {string.Join(", ", others.Select(check => $"{check.Address.Code} {check.Outcome.Code}"))}";

    private static GateReport GivenLate(ProcessSession course, GateWorld world, Piece piece)
    {
        foreach (var missing in world.Everything.Where(given => given.Provides(piece, InForce.Definition)))
            missing.Give(course).ThenAccepted();
        return course.Assess(world.Addresses[0].Gate);
    }
}
