using Fremfaerd.Model.Tests.Readiness;
using Xunit.Abstractions;
using static Fremfaerd.Model.Tests.Process.Bends.Let;

namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>Every blocking check against every way in which a waiver can be wrong, one thing at a time.</summary>
public class A_waiver_of_each_blocking_check(ITestOutputHelper output)
{
    public static TheoryData<string> Changes => new(WaiverTable.Changes);

    [Theory]
    [MemberData(nameof(Changes))]
    public void Is_given_only_as_the_table_says(string changed)
    {
        var (accepted, refused) = (0, 0);
        foreach (var (address, way) in WaiverTable.Ways)
        {
            if (Try(changed, address) is not { } tried)
                continue;
            var (course, waive) = tried;
            var (expected, before) = (WaiverTable.Answer(changed, way), course.Process);
            var reply = waive(course);

            $"{address}: {(reply is Refused no ? no.Code : "yes")}".Should().Be($"{address}: {expected}");
            if (reply is Refused)
            {
                course.Process.Should().BeSameAs(before);
                reply.Process.Should().BeSameAs(before);
                refused++;
                continue;
            }

            ShouldBeMarked(reply.Process, address);
            accepted++;
        }

        output.WriteLine($"{changed}: {accepted} accepted, {refused} refused");
        (accepted + refused).Should().BeGreaterThan(20);
    }

    [Fact]
    public void Is_in_the_table() =>
        FullWalk.Gates.SelectMany(gate => Asked.OwnOf(gate)).Select(asked => asked.Address).Should().BeEquivalentTo(WaiverTable.Ways.Keys);

    [Fact]
    public void Is_as_the_definition_says() =>
        WaiverTable.Ways.Select(way => $"{way.Key} {CheckOf(way.Key).Waiving.Code}").Should().Equal(WaiverTable.Ways.Select(way => $"{way.Key} {way.Value}"));

    [Fact]
    public void Is_never_given_of_a_warning()
    {
        var count = 0;
        foreach (var gate in FullWalk.Gates)
        {
            var course = FullWalk.Start(gate.Phase);
            foreach (var check in InForce.Definition.Content.Checks.Where(check => check.Severity == Severity.Warning && check.Gates.Contains(gate.Id)))
            {
                var reply = Waive(course, new(gate.Id, check.Code));
                reply.ThenRefused(course.Assess(gate.Id)[check.Code].Outcome is Outcome.Met or Outcome.NotApplicable ? "waiver.check-met" : "waiver.not-blocking");
                count++;
            }
        }

        count.Should().Be(64);
        output.WriteLine($"{count} warnings");
    }

    [Fact]
    public void Opens_the_gate_with_waivers_and_stands_in_the_passage()
    {
        foreach (var address in WaiverTable.Waivable)
        {
            var course = CourseWithout(address);
            var given = Waive(course, address).ThenAccepted().Events[0];
            FullWalk.Ready(course, GateOf(address), PieceOf(address));
            course.Assess(address.Gate).Status.Should().Be(GateStatus.OpenWithWaivers);
            course.Assess(address.Gate).NextSteps.Should().BeEmpty();
            FullWalk.Pass(course, GateOf(address)).ThenAccepted();

            var passage = course.Process.Passages[^1].Value;
            passage.Status.Should().Be(GateStatus.OpenWithWaivers);
            passage.Waivers.Should().Equal(new UsedWaiver(address, given.Sequence));
            passage.Checks.Should().Contain(new CheckOutcome(address, Outcome.Waived));
            TechnologyProcess.From([InForce.Definition], course.Process.History).History.Should().Equal(course.Process.History);
        }
    }

    private static void ShouldBeMarked(TechnologyProcess process, CheckAddress address)
    {
        var result = process.Assess(address.Gate, process.History[^1].Stamp.RecordedAt)[address.Code];
        result.Outcome.Should().Be(Outcome.Waived);
        result.ClosesGate.Should().BeFalse();
        result.Waiver.Should().Be(new UsedWaiver(address, process.Sequence));
        result.Findings.Select(finding => finding.Code).Should().Contain("waiver.in-force");
        result.Explain(Language.Danish).Should().Contain("Tiden findes efter sommerferien.").And.Contain($"{process.Waivers[^1].Value.Waiver.RequestedBy}");
    }

    private static (ProcessSession Course, Func<ProcessSession, Reply> Waive)? Try(string changed, CheckAddress address) => changed switch
    {
        "nothing" => (CourseWithout(address), course => Waive(course, address)),
        "paused" => (Paused(address), course => Waive(course, address)),
        "ends-today" => With(address, Right with { Until = new DateOnly(2026, 3, 2) }),
        "no-end-no-condition" => With(address, Right with { Until = null, While = null }),
        "no-reference" => With(address, Right with { Reference = null }),
        "empty-reference" => With(address, Right with { Reference = "" }),
        "same-person" => With(address, new("Tiden findes efter sommerferien.", Any.Manager.Id) { Reference = "dok-1" }),
        "asked-by-the-one-acted-for" => (CourseWithout(address), course => WaiveAs(new Signature(Deputy, StandardRoles.DecidingManager, Asker), course, address)),
        "empty-reason" => With(address, Copy(Right, "")),
        "blank-reason" => With(address, Copy(Right, " \t")),
        "ended-yesterday" => With(address, Right with { Until = new DateOnly(2026, 3, 1) }),
        "condition-false" => With(address, Right with { While = new(StandardFacts.PublicBody, false) }),
        "condition-unknown" => With(address, Right with { While = new("nowhere", true) }),
        "project-manager" => (CourseWithout(address), course => Waive(course.As(Any.ProjectManager), address)),
        "employee" => (CourseWithout(address), course => Waive(course.As(Any.Employee), address)),
        "nobody" => (CourseWithout(address), course => WaiveAs(new Signature(Deputy, null), course, address)),
        "unknown-check" => (CourseWithout(address), course => Waive(course, new(address.Gate, "F9-R9"))),
        "other-gate" => (CourseWithout(address), course => Waive(course, new(ElsewhereThan(address), address.Code))),
        "met" => (CourseWith(address), course => Waive(course, address)),
        "not-applicable" => NotApplicable(address) is { } course ? (course, one => Waive(one, address)) : null,
        "stopped" => (Stopped(address), course => Waive(course, address)),
        "completed" => (Completed(address), course => Waive(course, address)),
        _ => throw new ArgumentException($"Nobody knows how to change {changed}."),
    };

    private static (ProcessSession Course, Func<ProcessSession, Reply> Waive) With(CheckAddress address, Waiver waiver) =>
        (CourseWithout(address), course => Waive(course, address, waiver));

    private static Waiver Copy(Waiver waiver, string reason) =>
        new(reason, waiver.RequestedBy) { Until = waiver.Until, While = waiver.While, Reference = waiver.Reference };

    /// <summary>A gate where nothing of that code stands, own or carried.</summary>
    private static GateId ElsewhereThan(CheckAddress address) =>
        address.Gate == StandardGates.BeforeLiveData ? StandardGates.GoLive : StandardGates.BeforeLiveData;

    private static ProcessSession Paused(CheckAddress address)
    {
        var course = CourseWithout(address);
        course.Pause("Leverandøren flytter.").ThenAccepted();
        return course;
    }

    private static ProcessSession Stopped(CheckAddress address)
    {
        var course = CourseWithout(address);
        course.StopCourse("Der er ikke penge.").ThenAccepted();
        return course;
    }

    private static ProcessSession Completed(CheckAddress address)
    {
        var phase = GateOf(address).Phase;
        var course = ProcessSession.Enrol(InForce.Definition, new Enrolment("p-1", "Kort forløb", phase, phase, null), Any.Manager, Any.Clock());
        course.Receive(new Viewpoint(Satisfier.View, Party.Citizens, "Hvad med tilsynet?")).ThenAccepted();
        FullWalk.Ready(Walk.DeclareEarlier(course), FullWalk.ExitOf(phase));
        course.Complete().ThenAccepted();
        return course;
    }

    /// <summary>A course where the condition of the check is false; null where it has none or only one with a default.</summary>
    private static ProcessSession? NotApplicable(CheckAddress address)
    {
        var facts = CheckOf(address).AppliesWhen.Facts.Where(fact => fact != StandardFacts.PhaseHasNewDecision).ToList();
        if (facts.Count == 0)
            return null;
        var course = FullWalk.Start(GateOf(address).Phase);
        course.Clarify(facts[0], false).ThenAccepted();
        return FullWalk.ReadyBut([new Clear(facts[0], true), PieceOf(address)], course, GateOf(address));
    }
}
