using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>What a hearing that does not stand is told with, and what is asked for instead.</summary>
public class A_hearing_that_does_not_stand
{
    private static readonly ProcessDefinition WithNotice = Solkoebing.WithNotice(CalendarPeriod.OfDays(14), new(2026, 2, 15));

    private static IEnumerable<string> Codes(ProcessSession course) => Check(course).Findings.Select(finding => finding.Code);

    private static CheckResult Check(ProcessSession course) => course.Assess()["F2-R2"];

    [Fact]
    public void Was_held_in_a_committee_nobody_named()
    {
        var course = Solkoebing.Course();
        course.HoldInvolvement(Solkoebing.Meeting(CommitteeKind.LocalCommittee), Solkoebing.February(10)).ThenAccepted();

        Codes(course).Should().Contain("forum.unnamed").And.NotContain("hearing.wrong-forum");
    }

    [Fact]
    public void Was_held_in_a_committee_that_was_the_wrong_one()
    {
        var course = Solkoebing.Course();
        course.HoldInvolvement(Solkoebing.Meeting(SampleTree.Forum("lokal-solgaarden")), Solkoebing.February(10)).ThenAccepted();

        Codes(course).Should().Contain("hearing.wrong-forum").And.NotContain("forum.unnamed");
    }

    [Theory]
    [InlineData(9, "")]
    [InlineData(10, "order.material-same-day")]
    [InlineData(11, "order.material-after")]
    public void Had_its_material_sent_when(int day, string code)
    {
        var course = Solkoebing.Course();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right) with { MaterialSent = Solkoebing.February(day) }, Solkoebing.February(10, 9)).ThenAccepted();

        Codes(course).Where(found => found.StartsWith("order.", StringComparison.Ordinal)).Should().Equal(code.Length > 0 ? [code] : []);
    }

    [Fact]
    public void Has_no_notice_to_keep_where_none_is_configured()
    {
        var course = Solkoebing.Course();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right), Solkoebing.February(10)).ThenAccepted();

        Codes(course).Should().Contain("notice.not-configured").And.NotContain("notice.no-value");
        Check(course).Parameters.Should().BeEmpty();
    }

    [Fact]
    public void Cannot_be_judged_on_its_notice_on_a_day_without_a_value()
    {
        var course = Solkoebing.Course(WithNotice);
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right), Solkoebing.February(20)).ThenAccepted();

        Check(course).Outcome.Should().Be(Outcome.Indeterminate);
        Check(course).Findings.Single(finding => finding.Code == "notice.no-value").Text.Danish.Should().Contain("20. februar 2026");
    }

    [Fact]
    public void Is_asked_for_in_words_that_name_the_notice_in_force_today()
    {
        Step(Solkoebing.Course(Solkoebing.WithNotice(CalendarPeriod.OfDays(14)))).Text.Danish.Should().Contain("Send materialet mindst 14 dage før");
        Step(Solkoebing.Course(WithNotice)).Text.Danish.Should().StartWith("Drøft sagen, før der besluttes", "the notice ended before today");
        Step(Solkoebing.Course()).Text.Danish.Should().StartWith("Drøft sagen, før der besluttes");
    }

    /// <summary>A matter of principle starts in Hovedudvalget; once it has, the local committee need not wait for it.</summary>
    [Theory]
    [InlineData(null, false)]
    [InlineData(9, true)]
    [InlineData(30, false)]
    public void Is_asked_for_after_the_one_in_Hovedudvalget_until_that_is_held(int? day, bool hasStarted)
    {
        var course = Solkoebing.Course();
        course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        var today = Moment.On(2026, 3, 2);
        if (day is { } of)
            course.HoldInvolvement(Solkoebing.Meeting(SampleTree.Forum("hoved")), of == 30 ? today : Solkoebing.February(of)).ThenAccepted();

        (Step(course).After is null).Should().Be(hasStarted);
    }

    [Fact]
    public void Is_not_waited_for_where_Hovedudvalget_has_met_just_now()
    {
        var course = Solkoebing.Course();
        course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        course.HoldInvolvement(Solkoebing.Meeting(SampleTree.Forum("hoved"))).ThenAccepted();

        Step(course).After.Should().BeNull();
    }

    /// <summary>The step for the local committee.</summary>
    private static InvolveStep Step(ProcessSession course) => Check(course).Remedies.OfType<InvolveStep>().Single(step => step.Forum == Solkoebing.Right);
}
