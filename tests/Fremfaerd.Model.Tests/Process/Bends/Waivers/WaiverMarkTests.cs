using Fremfaerd.Model.Tests.Readiness;
using Xunit.Abstractions;
using static Fremfaerd.Model.Tests.Process.Bends.Let;

namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>The mark of a waiver: in every report and passage from there on, until the check is met or the phase is entered anew.</summary>
public class The_mark_of_a_waiver(ITestOutputHelper output)
{
    /// <summary>F1-R3 asks for a fact that the next phase cannot be left without: it is met before there is more to see.</summary>
    public static TheoryData<string, string> Lasting
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var address in WaiverTable.Waivable.Where(address => address.Code != "F1-R3"))
                data.Add($"{address.Gate}", $"{address.Code}");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lasting))]
    public void Stands_in_every_later_report_and_passage_to_the_end_of_the_course(string gate, string code)
    {
        var address = new CheckAddress(gate, code);
        var course = CourseWithout(address);
        var given = Waive(course, address).ThenAccepted().Events[0].Sequence;
        var reports = 0;
        while (course.Process.Standing != CourseStanding.Completed)
        {
            FullWalk.Ready(course, FullWalk.ExitOf(course.Process.Phase!.Value), PieceOf(address));
            reports += ShouldBeMarkedEverywhere(course, address);
            FullWalk.Pass(course, FullWalk.ExitOf(course.Process.Phase!.Value)).ThenAccepted();
        }

        reports += ShouldBeMarkedEverywhere(course, address);
        var passages = course.Process.Passages.Where(passage => passage.Sequence > given).ToList();
        passages.Should().OnlyContain(passage => passage.Value.Status == GateStatus.OpenWithWaivers);
        passages.Should().OnlyContain(passage => passage.Value.Waivers.Contains(new UsedWaiver(address, given)));
        passages.Should().OnlyContain(passage => passage.Value.Checks.Contains(new CheckOutcome(address, Outcome.Waived)));
        output.WriteLine($"{address}: {reports} reports, {passages.Count} later passages");
    }

    [Theory]
    [MemberData(nameof(Lasting))]
    public void Says_that_the_waiver_is_no_longer_needed_once_the_check_is_met(string gate, string code)
    {
        var address = new CheckAddress(gate, code);
        var course = WaivedAndAtTheLastPhase(address);
        PieceOf(address).At(course.Process.Phase!.Value).Give(course).ThenAccepted();

        foreach (var later in LaterGates(address))
        {
            var met = course.Assess(later.Id).WaivedChecks.Single(check => check.Address == address);
            met.Outcome.Should().Be(Outcome.Met);
            met.Findings.Select(finding => finding.Code).Should().Contain("waiver.no-longer-needed");
            course.Assess(later.Id).Explain(Language.Danish).Should().Contain("nu er der ikke brug for dispensationen");
        }

        FullWalk.Ready(course, FullWalk.ExitOf(Phase.Implementation));
        course.Complete().ThenAccepted();
        course.Process.Passages[^1].Value.Status.Should().Be(GateStatus.Open);
        course.Process.Passages[^1].Value.Waivers.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lasting))]
    public void Is_not_taken_along_to_a_new_visit(string gate, string code)
    {
        var address = new CheckAddress(gate, code);
        var (home, course) = (GateOf(address).Phase, WaivedAndAtTheLastPhase(address));
        if (home == Phase.Implementation)
        {
            course.StopCourse("Der er ikke penge.").ThenAccepted();
            course.Reopen("Der er penge igen.").ThenAccepted();
        }
        else
        {
            course.ReturnTo(home, "Grundlaget skal laves om.").ThenAccepted();
        }

        course.Assess(gate)[code].Outcome.Should().Be(Outcome.Unmet);
        course.Assess(gate)[code].Waiver.Should().BeNull();
        FullWalk.Gates.SelectMany(one => course.Assess(one.Id).WaivedChecks).Should().BeEmpty();
        course.Process.Waivers.Should().ContainSingle("what was given stays in the record");
    }

    [Fact]
    public void Is_withdrawn_by_nothing_else()
    {
        CheckAddress address = new("decision-exit", "F2-R8");
        var course = CourseWithout(address);
        Waive(course, address, new("Tiden findes.", Asker)).ThenAccepted();
        void Marked() => course.Assess(StandardGates.GoLive).WaivedChecks.Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Waived);

        course.AdvanceTo(Phase.Design).ThenAccepted();
        foreach (var bend in Bends(course))
        {
            bend.ThenAccepted();
            Marked();
        }

        FullWalk.Reach(Phase.Specification, course, PieceOf(address)).Should().BeTrue();
        course.ReturnTo(Phase.Design, "Tegningen holdt ikke.").ThenAccepted();
        Marked();
    }

    [Fact]
    public void Is_that_of_the_latest_waiver_and_all_of_them_stay_on_record()
    {
        CheckAddress address = new("decision-exit", "F2-R8");
        var course = CourseWithout(address);
        Waive(course, address, Right with { Until = new DateOnly(2026, 4, 30) }).ThenAccepted();
        Waive(course, address, Right with { Until = new DateOnly(2026, 3, 31) }).ThenAccepted();

        course.Assess()["F2-R8"].Waiver!.Sequence.Should().Be(course.Process.Sequence);
        course.Process.IsOpen("decision-exit", new(2026, 4, 2, 9, 0, 0, TimeSpan.Zero)).Should().BeFalse();
        course.Process.Waivers.Should().HaveCount(2);
    }

    private static IEnumerable<Reply> Bends(ProcessSession course)
    {
        yield return course.Pause("Leverandøren flytter.");
        yield return course.Receive(new Viewpoint("v-2", Party.AffectedEmployees, "Vi mangler tid."));
        yield return course.ResumeCourse();
        yield return course.Skip(Phase.Development, SkipGround.Because("Det er en standardløsning."));
        yield return course.Clarify(StandardFacts.UncertainSolution, false);
        yield return course.StopCourse("Der er ikke penge.");
        yield return course.Reopen("Der er penge igen.");
    }

    /// <summary>Every gate from there on: later ones, and the exit after an inner gate that was passed.</summary>
    private static IEnumerable<Gate> LaterGates(CheckAddress address) => FullWalk.GatesAfter(GateOf(address).Phase);

    private static int ShouldBeMarkedEverywhere(ProcessSession course, CheckAddress address)
    {
        var gates = LaterGates(address).Append(FullWalk.ExitOf(GateOf(address).Phase)).ToList();
        foreach (var gate in gates)
        {
            var report = course.Assess(gate.Id);
            report.WaivedChecks.Should().ContainSingle(check => check.Address == address, "it is waived, at {0}", gate.Id).Which.Outcome.Should().Be(Outcome.Waived);
            report.Explain(Language.Danish).Should().Contain("Dispensation givet");
            report.Explain(Language.English).Should().Contain("Waived");
        }

        return gates.Count;
    }

    private static ProcessSession WaivedAndAtTheLastPhase(CheckAddress address)
    {
        var course = CourseWithout(address);
        Waive(course, address).ThenAccepted();
        FullWalk.Reach(Phase.Implementation, course, PieceOf(address)).Should().BeTrue();
        return course;
    }
}
