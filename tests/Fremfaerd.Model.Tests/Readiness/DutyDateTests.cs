namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>The AI Act: what the day of go-live says decides, and keeps deciding when the exit looks back.</summary>
public class A_duty_with_a_starting_date
{
    private static readonly CheckCode[] Duties = ["F7-R1", "F7-R2"];

    private readonly ManualTime _time = new(Any.Start);

    [Theory]
    [InlineData("2024-07-31", Outcome.Indeterminate, "parameter.missing")]
    [InlineData("2024-08-01", Outcome.NotApplicable, "duty.not-yet")]
    [InlineData("2026-08-01", Outcome.NotApplicable, "duty.not-yet")]
    [InlineData("2026-08-02", Outcome.NotApplicable, "duty.not-yet")]
    [InlineData("2027-12-01", Outcome.NotApplicable, "duty.not-yet")]
    [InlineData("2027-12-02", Outcome.Unmet, "duty.applies")]
    [InlineData("2030-01-01", Outcome.Unmet, "duty.applies")]
    public void Applies_from_its_day_on(string day, Outcome outcome, string code)
    {
        var course = HighRiskAi(At(day));

        foreach (var duty in Duties)
        {
            var check = course.Assess(StandardGates.GoLive)[duty];
            check.Outcome.Should().Be(outcome);
            check.Findings[0].Code.Should().Be(code);
            check.Parameters.Should().ContainSingle().Which.On.Should().Be(DanishTime.DateOf(At(day)));
        }
    }

    /// <summary>Danish days, not the server's: 1 December 23:30 UTC is 2 December in Denmark.</summary>
    [Fact]
    public void Begins_at_midnight_on_the_Danish_clock()
    {
        var course = HighRiskAi(At("2027-11-30"));

        course.Process.Assess(StandardGates.GoLive, new(2027, 12, 1, 22, 59, 59, TimeSpan.Zero))["F7-R2"].Outcome.Should().Be(Outcome.NotApplicable);
        course.Process.Assess(StandardGates.GoLive, new(2027, 12, 1, 23, 0, 0, TimeSpan.Zero))["F7-R2"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Names_date_and_source_while_it_has_not_begun()
    {
        var check = HighRiskAi(At("2026-10-20")).Assess(StandardGates.GoLive)["F7-R1"];

        check.Explain(Language.English).Should().Be(
            "Does not apply on 20 October 2026: the duty begins on 2 December 2027 (“the duties of the AI Act on high-risk AI”, X28, D17).");
        HighRiskAi(At("2026-08-01")).Assess(StandardGates.GoLive)["F7-R1"].Explain(Language.Danish).Should().Be(
            "Gælder ikke 1. august 2026: pligten begynder 2. august 2026 (»AI-forordningens pligter for højrisiko-AI«, X28).");
    }

    [Fact]
    public void Stays_undecided_while_its_condition_is_and_does_not_apply_where_that_is_no()
    {
        var course = Course(At("2028-01-01"));
        course.Assess(StandardGates.GoLive)["F7-R1"].Findings.Select(finding => finding.Code).Should().Equal("condition.not-clarified");

        course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();

        course.Assess(StandardGates.GoLive)["F7-R1"].Findings.Select(finding => finding.Code).Should().Equal("condition.no");
        course.Assess(StandardGates.GoLive)["F7-R1"].Parameters.Should().BeEmpty();
    }

    [Fact]
    public void Is_judged_by_the_day_of_go_live_when_the_exit_looks_back()
    {
        var course = HighRiskAi(At("2027-12-01"));
        Live(course);
        _time.MoveTo(At("2028-02-01"));

        course.Assess(StandardGates.GoLive)["F7-R1"].Outcome.Should().Be(Outcome.NotApplicable);
        course.Assess(StandardGates.GoLive)["F7-R1"].Events.Should().Contain(course.Process.Passages[^1].Sequence, "the day is that of the passage");
        course.Assess().InnerGatesMissing.Should().BeEmpty();
        Walk.Open(course, StandardGates.ExitOf(Phase.Implementation));
        course.Complete().ThenAccepted();

        course.Process.Passages[^1].Value.Parameters.Should().ContainSingle().Which.On.Should().Be(new DateOnly(2027, 12, 1));
        course.Process.Passages[^1].Value.Checks.Should().Contain(new CheckOutcome(new(StandardGates.GoLive, "F7-R1"), Outcome.NotApplicable));
        TechnologyProcess.From(StandardDefinition.All, course.Process.History).Standing.Should().Be(CourseStanding.Completed);
    }

    /// <summary>The plan judges the checks of the gate that was passed too: by today's date it would ask for too much.</summary>
    [Fact]
    public void Is_not_planned_for_by_todays_date_where_go_live_no_longer_holds_for_another_reason()
    {
        var course = HighRiskAi(At("2027-12-01"));
        Live(course);
        _time.MoveTo(At("2028-02-01"));
        course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();

        var report = course.Assess();

        report.InnerGatesMissing.Should().Equal(StandardGates.GoLive);
        report.NoWayForward.Select(way => way.Check.Code).Should().Contain("F7-R4").And.NotContain("F7-R1").And.NotContain("F7-R2");
    }

    [Fact]
    public void Stands_in_the_passage_it_was_judged_in()
    {
        var course = HighRiskAi(At("2027-12-02"));
        Live(course);

        var used = course.Process.Passages[^1].Value.Parameters.Should().ContainSingle().Subject;

        used.Should().Be(new ParameterUse(
            StandardParameters.HighRiskAiDuties, new(2027, 12, 2), new(new(2026, 8, 2), null, new DateOnly(2027, 12, 2), "X28, D17")));
    }

    /// <summary>An exit asks for an inner gate only where a blocking check of it can apply.</summary>
    [Fact]
    public void Asks_for_no_go_live_before_it_has_begun()
    {
        var course = HighRiskAi(At("2027-06-01"));

        course.Assess().InnerGatesMissing.Should().BeEmpty();
        _time.MoveTo(At("2027-12-02"));
        course.Assess().InnerGatesMissing.Should().Equal(StandardGates.GoLive);
    }

    [Fact]
    public void Is_asked_of_an_open_gate_without_allocating()
    {
        var (process, at) = (HighRiskAi(At("2027-06-01")).Process, At("2027-06-02"));
        process.IsOpen(StandardGates.GoLive, at).Should().BeTrue();
        Allocated.By(() =>
        {

            process.IsOpen(StandardGates.GoLive, at);
        }).Should().Be(0);
    }

    private static DateTimeOffset At(string day) => DateTimeOffset.Parse($"{day}T10:00:00+01:00", System.Globalization.CultureInfo.InvariantCulture);

    private static void Live(ProcessSession course)
    {
        foreach (var step in course.Assess(StandardGates.GoLive).NextSteps)
        {
            _ = step switch
            {
                InvolveStep involve => course.HoldInvolvement(Any.Involvement(involve.Forum, involve.Level, [.. involve.Covers])).ThenAccepted(),
                ConfirmStep confirm => course.Confirm(confirm.Check.Code, "dok. 53").ThenAccepted(),
                _ => throw new Xunit.Sdk.XunitException($"Go-live does not need {step}."),
            };
        }

        course.PassGate(StandardGates.GoLive).ThenAccepted();
    }

    private ProcessSession HighRiskAi(DateTimeOffset at)
    {
        var course = Course(at);
        course.Clarify(StandardFacts.HighRiskAi, true).ThenAccepted();
        return course;
    }

    private ProcessSession Course(DateTimeOffset at)
    {
        _time.MoveTo(at);
        var course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Implementation, Any.Manager, _time, null, "proces-1");
        course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        course.Clarify(StandardFacts.HasWebOrMobileUi, false).ThenAccepted();
        course.Clarify(StandardFacts.DpiaRequired, false).ThenAccepted();
        return course;
    }
}
