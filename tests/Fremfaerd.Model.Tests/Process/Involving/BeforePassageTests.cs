using System.Globalization;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>What must lie before a gate was passed, and turns out to be needed only afterwards (X22, X23, X26, X38).</summary>
public class What_must_lie_before_the_passage_of_a_gate
{
    private static readonly GateId Data = StandardGates.BeforeLiveData;

    [Theory]
    [InlineData(null, Outcome.Unmet, "confirmation.after-passage")]
    [InlineData(1, Outcome.Met, "confirmation.dated")]
    [InlineData(2, Outcome.Indeterminate, "confirmation.same-day-as-passage")]
    [InlineData(3, Outcome.Unmet, "confirmation.after-passage")]
    public void Is_an_impact_assessment_confirmed_before_or_dated_before(int? day, Outcome outcome, string code)
    {
        var course = LiveData();
        Confirm(course, day is { } of ? new(2026, 3, of) : null).ThenAccepted();

        var check = course.Assess(Data)["F6-R2"];
        check.Outcome.Should().Be(outcome);
        check.Findings.Select(finding => finding.Code).Should().Contain(code);
        (check.WayOut is null).Should().Be(outcome == Outcome.Met);
        course.Assess().InnerGatesMissing.Contains(Data).Should().Be(outcome != Outcome.Met);
    }

    [Fact]
    public void Is_an_impact_assessment_that_nobody_confirmed()
    {
        var check = LiveData().Assess(Data)["F6-R2"];

        check.Outcome.Should().Be(Outcome.Unmet);
        check.Remedies.Should().BeEmpty("a confirmation from here on comes after the passage");
        check.WayOut.Should().NotBeNull();
    }

    [Fact]
    public void Is_not_lost_when_it_is_confirmed_anew()
    {
        var course = LiveData();
        Confirm(course, new(2026, 3, 1)).ThenAccepted();
        Confirm(course, null).ThenAccepted();

        course.Assess(Data)["F6-R2"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Counts_as_confirmed_before_whatever_day_the_document_has()
    {
        var course = Walk.To(Phase.Development);
        course.Clarify(StandardFacts.ProcessesPersonalData, true).ThenAccepted();
        course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
        Confirm(course, new(2026, 3, 2)).ThenAccepted();
        course.PassGate(Data).ThenAccepted();

        course.Assess(Data)["F6-R2"].Outcome.Should().Be(Outcome.Met);
        course.Assess().InnerGatesMissing.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-03-02", Outcome.Met)]
    [InlineData("2025-03-01", Outcome.Unmet)]
    public void Is_an_accessibility_statement_that_is_at_most_a_year_old(string dated, Outcome outcome)
    {
        var course = ToImplementation();
        course.Clarify(StandardFacts.HasWebOrMobileUi, true).ThenAccepted();
        course.Confirm("F7-R5", "dok. 8", DateOnly.Parse(dated, CultureInfo.InvariantCulture)).ThenAccepted();

        course.Assess(StandardGates.GoLive)["F7-R5"].Outcome.Should().Be(outcome);
        course.Assess(StandardGates.GoLive)["F7-R5"].Findings.Select(finding => finding.Code).Contains("confirmation.too-old").Should().Be(outcome == Outcome.Unmet);
    }

    [Fact]
    public void Is_an_accessibility_statement_that_a_worse_one_takes_nothing_from()
    {
        var course = ToImplementation();
        course.Clarify(StandardFacts.HasWebOrMobileUi, true).ThenAccepted();
        course.Confirm("F7-R5", "dok. 8", new(2026, 1, 1)).ThenAccepted();
        course.Confirm("F7-R5", "dok. 1", new(2020, 1, 1)).ThenAccepted();

        course.Assess(StandardGates.GoLive)["F7-R5"].Outcome.Should().Be(Outcome.Met);
        course.Process.Assess(StandardGates.GoLive, Any.Start.AddYears(1))["F7-R5"].Outcome.Should().Be(Outcome.Unmet, "it is renewed every year");
    }

    [Theory]
    [InlineData("F7-R1")]
    [InlineData("F7-R3")]
    public void Is_notice_to_staff_and_not_one_that_came_after_go_live(string code)
    {
        var course = InUse(code);
        course.IsOpen(StandardGates.ExitOf(Phase.Implementation)).Should().BeFalse();
        Tell(course, code, null);

        var check = course.Assess(StandardGates.GoLive)[code];
        check.Outcome.Should().Be(Outcome.Unmet);
        check.Findings.Of(Aspect.Order).Should().Be(Outcome.Unmet);
        check.Findings.Select(finding => finding.Code).Should().Contain("hearing.after-passage");
        check.WayOut.Should().NotBeNull();
        course.Assess().InnerGatesMissing.Should().Equal(StandardGates.GoLive);
        course.Complete().Should().BeOfType<Refused>();
    }

    [Theory]
    [InlineData("F7-R1")]
    [InlineData("F7-R3")]
    public void Is_notice_to_staff_that_was_given_the_day_before_and_recorded_late(string code)
    {
        var course = InUse(code);
        Tell(course, code, Moment.On(2026, 3, 1));

        var check = course.Assess(StandardGates.GoLive)[code];
        check.Outcome.Should().Be(Outcome.Met);
        check.Findings.Select(finding => finding.Code).Should().Contain(["hearing.before-passage", "hearing.known-late"]);
    }

    [Fact]
    public void Is_no_notice_to_staff_on_the_same_day_without_a_time()
    {
        var course = InUse("F7-R3");
        Tell(course, "F7-R3", Moment.On(2026, 3, 2));

        course.Assess(StandardGates.GoLive)["F7-R3"].Outcome.Should().Be(Outcome.Indeterminate);
    }

    private static ProcessSession LiveData()
    {
        var course = Walk.To(Phase.Development);
        course.Clarify(StandardFacts.ProcessesPersonalData, false).ThenAccepted();
        Walk.Open(course, Data);
        course.PassGate(Data).ThenAccepted();
        course.Clarify(StandardFacts.ProcessesPersonalData, true).ThenAccepted();
        course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
        return ProcessSession.Resume(course.Process, Any.Manager, new ManualTime(Any.Start.AddDays(1)));
    }

    private static Reply Confirm(ProcessSession course, DateOnly? dated) => course.Decide(new Confirm("F6-R2", "dok. 7", Data) { Dated = dated });

    private static ProcessSession ToImplementation() => Walk.To(Phase.Implementation, Any.Course(definition: InForce.Definition));

    private static ProcessSession InUse(string code)
    {
        var course = ToImplementation();
        course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();
        course.Clarify(StandardFacts.MonitorsEmployees, false).ThenAccepted();
        Walk.Open(course, StandardGates.GoLive);
        course.PassGate(StandardGates.GoLive).ThenAccepted();
        Walk.Open(course, StandardGates.ExitOf(Phase.Implementation));
        FactId[] late = code == "F7-R3"
            ? [StandardFacts.AffectsWorkingConditions, StandardFacts.MonitorsEmployees]
            : [StandardFacts.UsesAi, StandardFacts.HighRiskAi, StandardFacts.UsedAtWorkplace];
        foreach (var fact in late)
            course.Clarify(fact, true).ThenAccepted();
        return course;
    }

    private static void Tell(ProcessSession course, CheckCode code, Moment? at)
    {
        foreach (var party in new[] { Party.AffectedEmployees, Party.ElectedRepresentatives })
            course.HoldInvolvement(Any.Involvement(party, InvolvementLevel.Information, code), at).ThenAccepted();
    }
}
