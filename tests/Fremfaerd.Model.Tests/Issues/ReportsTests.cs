using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Involving;

namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Reports that named the wrong reasons, no events, or steps nobody could take.</summary>
public class Reports_that_misled
{
    private static readonly DatedValue Notice = new(new(2026, 1, 1), null, CalendarPeriod.OfDays(14), Solkoebing.Invented);
    private static readonly ParameterUse NoticeUsed = new(StandardParameters.MedNotice, new(2026, 2, 20), Notice);

    private readonly ProcessSession _course = Any.Course(Phase.Decision);

    [Fact]
    public void Name_the_event_behind_an_implied_fact()
    {
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _course.Clarify(StandardFacts.MajorRestructuring, true).ThenAccepted();

        _course.Assess()["F2-R11"].Events.Should().Equal(2);
        _course.Assess()["F2-R1"].Events.Should().Equal(3);
    }

    [Fact]
    public void Name_only_what_makes_a_check_not_apply()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();

        _course.Assess()["G1"].Explain(Language.English).Should().Be(
            "Does not apply here: “The phase holds a new decision on working conditions”: no.");
    }

    [Fact]
    public void Cannot_be_given_lines_by_what_somebody_typed()
    {
        _course.RecordDecision(new(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "Lederen", "Ja.\n[+] F2-R8   opfyldt", false, "Notat")).ThenAccepted();

        _course.Assess().Explain(Language.Danish).Split('\n').Should().NotContain(line => line.StartsWith("[+] F2-R8", StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_nothing_for_a_gate_that_was_left_behind() =>
        _course.Assess(StandardGates.ExitOf(Phase.Idea)).NextSteps.Should().BeEmpty();

    [Fact]
    public void Say_that_a_plan_for_a_gate_ahead_waits_for_its_phase()
    {
        var ahead = _course.Assess(StandardGates.ExitOf(Phase.Design));

        ahead.NextSteps.Should().NotBeEmpty();
        ahead.Explain(Language.Danish).Should().Contain("Det åbner porten, når fasen er nået:");
    }

    [Fact]
    public void Plan_nothing_for_a_history_that_can_only_be_read()
    {
        var newer = new UnrecognizedEvent(2, Any.Stamp(), "moon.landed", "{}");
        var process = TechnologyProcess.From(StandardDefinition.All, [.. _course.Process.History, newer]);

        var report = process.Assess(Any.Start.AddDays(2));
        report.NextSteps.Should().BeEmpty();
        report.NoWayForward.Should().NotBeEmpty().And.OnlyContain(way => way.Text.English == "The process can only be read here. Use the newer version.");
    }

    [Fact]
    public void Tell_which_way_out_fits_when_one_of_two_decisions_came_too_early()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        _course.RecordDecision(Any.Decision(), Moment.On(2026, 2, 3)).ThenAccepted();
        _course.RecordDecision(Any.Decision(), Moment.On(2026, 2, 5)).ThenAccepted();
        _course.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee), Moment.On(2026, 2, 5)).ThenAccepted();

        _course.Assess()["F2-R2"].WayOut!.English.Should().StartWith("The decision is taken, and more meetings cannot undo that.");
    }

    [Fact]
    public void Ask_the_broader_of_two_facts_first()
    {
        var steps = _course.Assess().NextSteps.OfType<ClarifyStep>().ToList();

        steps.Select(step => step.Fact).Should().Contain(StandardFacts.AffectsWorkingConditions).And.NotContain(StandardFacts.MajorRestructuring);
        steps[0].After(true).OfType<ClarifyStep>().Select(step => step.Fact).Should().Contain(StandardFacts.MajorRestructuring);
    }

    [Fact]
    public void Ask_for_one_meeting_where_one_can_cover_two_subjects()
    {
        var course = Any.Course(Phase.Implementation, InForce.Definition);
        course.Clarify(StandardFacts.HighRiskAi, true).ThenAccepted();
        course.Clarify(StandardFacts.MonitorsEmployees, true).ThenAccepted();

        course.Assess(StandardGates.GoLive).NextSteps.OfType<InvolveStep>().Select(step => step.Covers.ToString())
            .Should().Equal("F7-R1, F7-R3", "F7-R1, F7-R3");
    }

    [Fact]
    public void Are_made_where_a_guideline_was_agreed_after_the_passage()
    {
        var course = Walk.To(Phase.Implementation);
        course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();
        Walk.Open(course, StandardGates.GoLive);
        course.PassGate(StandardGates.GoLive).ThenAccepted();
        AskingForGuideline(course).AgreeGuideline(Any.Guideline()).ThenAccepted();

        GuidelinesIn(course).Should().Equal("guideline.missing");
        course.Assess(StandardGates.GoLive).Explain(Language.Danish).Should().Contain("F7-R7");
    }

    [Fact]
    public void Are_made_where_only_a_guideline_of_another_unit_stands()
    {
        var course = AskingForGuideline(SampleTree.Course(startsAt: Phase.Implementation));
        course.AgreeGuideline(Solkoebing.GuidelineOf("lokal-solgaarden")).ThenAccepted();

        GuidelinesIn(course).Should().Equal("guideline.missing");
    }

    [Fact]
    public void Do_not_say_that_a_guideline_stands_no_longer_while_its_notice_runs()
    {
        var course = AskingForGuideline(SampleTree.Course(startsAt: Phase.Implementation));
        course.AgreeGuideline(Solkoebing.GuidelineOf("lokal-solgaarden")).ThenAccepted();
        course.TerminateGuideline("r-1", "Loggen er slået fra.").ThenAccepted();

        GuidelinesIn(course).Should().Equal("guideline.missing");
    }

    private static ProcessSession AskingForGuideline(ProcessSession course)
    {
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        course.Clarify(StandardFacts.SetsLocalGuideline, true).ThenAccepted();
        return course;
    }

    private static IEnumerable<string> GuidelinesIn(ProcessSession course) =>
        course.Assess(StandardGates.GoLive)["F7-R7"].Findings.Select(finding => finding.Code).Where(code => code.StartsWith("guideline", StringComparison.Ordinal));

    [Fact]
    public void Say_why_an_answer_is_stale_that_was_corrected()
    {
        var course = Any.Course(Phase.Decision);
        course.Clarify(StandardFacts.UncertainSolution, true).ThenAccepted();
        course.Answer("F2-IN-4", "Et forløb i trin.").ThenAccepted();
        var answer = course.Process.Sequence;
        course.Clarify(StandardFacts.UncertainSolution, false).ThenAccepted();
        course.Correct(answer, new AnswerQuestion("F2-IN-4", "Et forløb i tre trin."), "Slåfejl.").ThenAccepted();

        var check = course.Assess()["F2-R13"];
        check.Outcome.Should().Be(Outcome.Unmet);
        check.Explain(Language.Danish).Should().Contain("F2-IN-4");
        check.Findings.Select(finding => finding.Code).Should().Equal("question.stale");
        check.Events.Should().Contain([answer, course.Process.Sequence]);
    }

    [Fact]
    public void Name_the_notice_that_was_used()
    {
        var check = HeldWith(Solkoebing.WithNotice(CalendarPeriod.OfDays(14))).Assess()["F2-R2"];

        check.Findings.Select(finding => finding.Code).Should().Contain("notice.in-time");
        check.Parameters.Should().Equal(NoticeUsed);
    }

    [Fact]
    public void Leave_the_notice_that_was_used_with_the_passage()
    {
        var content = Solkoebing.WithNotice(CalendarPeriod.OfDays(14)).Content;
        var course = HeldWith(ProcessDefinition.Build(content with { Checks = [content.Checks.First(check => check.Code == "F2-R2")] }));
        course.AdvanceTo(Phase.Design).ThenAccepted();

        course.Process.Passages[^1].Value.Parameters.Should().Equal(NoticeUsed);
        TechnologyProcess.From([course.Process.Definition], course.Process.History).Passages[^1].Value.Parameters.Should().Equal(NoticeUsed);
    }

    [Fact]
    public void Name_the_notice_on_a_day_without_a_value()
    {
        var course = HeldWith(Solkoebing.WithNotice(CalendarPeriod.OfDays(14), new(2026, 2, 15)));

        course.Assess()["F2-R2"].Parameters.Should().Equal(new ParameterUse(NoticeUsed.Parameter, NoticeUsed.On, null));
    }

    /// <summary>Where no value is configured none is used, and a passage need not make the reasons to know that.</summary>
    [Fact]
    public void Cost_a_passage_nothing_where_no_notice_is_configured() => SampleTree.Definition.Index.Checks
        .Where(check => check.Address.Code == "F2-R2").Should().OnlyContain(check => !check.ReadsParameters);

    private static ProcessSession HeldWith(ProcessDefinition definition)
    {
        var course = Solkoebing.Course(definition);
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right) with { MaterialSent = Solkoebing.February(2) }, Solkoebing.February(20)).ThenAccepted();
        return course;
    }

    /// <summary>Where the course is, is told as of now, whatever instant is looked from.</summary>
    [Fact]
    public void Call_a_gate_passed_that_was_passed_after_the_instant_looked_from()
    {
        var course = Walk.To(Phase.Implementation).Process;
        var enrolled = course.History[0].Stamp.RecordedAt;

        course.Assess(StandardGates.ExitOf(Phase.Idea), enrolled).Standing.Should().Be(GateStanding.Passed);
        course.Assess(StandardGates.BeforeLiveData, enrolled).Standing.Should().Be(GateStanding.LeftOut);
        course.AsOf(enrolled).Assess(StandardGates.ExitOf(Phase.Idea), enrolled).Standing.Should().Be(GateStanding.Current);
    }
}
