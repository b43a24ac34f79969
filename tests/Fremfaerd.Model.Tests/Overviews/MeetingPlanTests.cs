using System.Globalization;
using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Involving;

namespace Fremfaerd.Model.Tests.Overviews;

/// <summary>The meeting lies the day before the decision at the latest, and the material the notice before the meeting.</summary>
public class By_when_to_meet_and_send_the_material
{
    private static MeetingPlan Plan(string decision, CalendarPeriod? notice = null, DateOnly? until = null) =>
        Solkoebing.Course(notice is null ? null : Solkoebing.WithNotice(notice, until)).Involvement().PlanMeetings(DateOnly.Parse(decision, CultureInfo.InvariantCulture));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2026-04-15", 14, "2026-04-14", "2026-03-31")]
    [InlineData("2026-04-01", 14, "2026-03-31", "2026-03-17")]
    [InlineData("2028-03-14", 14, "2028-03-13", "2028-02-28")]
    [InlineData("2027-01-02", 1, "2027-01-01", "2026-12-31")]
    public void Counts_days_back(string decision, int days, string meeting, string material)
    {
        var plan = Plan(decision, CalendarPeriod.OfDays(days));

        (Iso(plan.LastMeeting), Iso(plan.LastMaterial)).Should().Be((meeting, material));
        plan.Notice!.Length.Should().Be(CalendarPeriod.OfDays(days));
    }

    /// <summary>A month from 28 February ends on 28 March, and a month from 31 March on 30 April.</summary>
    [Theory]
    [InlineData("2026-05-01", "2026-04-30", "2026-03-31")]
    [InlineData("2026-04-01", "2026-03-31", "2026-02-28")]
    [InlineData("2026-03-29", "2026-03-28", "2026-02-28")]
    [InlineData("2026-03-30", "2026-03-29", "2026-02-28")]
    [InlineData("2028-04-01", "2028-03-31", "2028-02-29")]
    [InlineData("2026-06-01", "2026-05-31", "2026-04-30")]
    public void Counts_a_calendar_month_back_across_the_ends_of_months(string decision, string meeting, string material)
    {
        var plan = Plan(decision, CalendarPeriod.OfMonths(1));

        (Iso(plan.LastMeeting), Iso(plan.LastMaterial)).Should().Be((meeting, material));
    }

    /// <summary>What is planned is what the check accepts, and a day later is not.</summary>
    [Theory]
    [InlineData("2026-02-28")]
    [InlineData("2026-03-01")]
    public void Is_what_the_check_accepts_and_no_day_more(string decided)
    {
        foreach (var notice in new[] { CalendarPeriod.OfDays(14), CalendarPeriod.OfMonths(1) })
        {
            var course = Solkoebing.Course(Solkoebing.WithNotice(notice));
            var plan = course.Involvement().PlanMeetings(DateOnly.Parse(decided, CultureInfo.InvariantCulture));
            foreach (var (late, tooLate, outcome) in new[] { (0, 0, Outcome.Met), (1, 0, Outcome.Unmet), (1, 1, Outcome.Indeterminate) })
            {
                var held = course.Again();
                var meeting = Solkoebing.Meeting(Solkoebing.Right) with { MaterialSent = Moment.On(plan.LastMaterial.AddDays(late)) };
                held.HoldInvolvement(meeting, Moment.On(plan.LastMeeting.AddDays(tooLate))).ThenAccepted();
                held.RecordDecision(Any.Decision(changesWork: true), Moment.On(plan.DecisionOn)).ThenAccepted();

                held.Assess()["F2-R2"].Outcome.Should().Be(outcome, "{0}, {1} and {2} days later", notice, late, tooLate);
            }
        }
    }

    [Fact]
    public void Is_the_day_of_the_meeting_for_the_material_where_no_notice_is_given()
    {
        var plan = Plan("2026-04-15");

        (plan.Notice, Iso(plan.LastMaterial), Iso(plan.LastMeeting)).Should().Be((null, "2026-04-14", "2026-04-14"));
        plan.Text.Danish.Should().Be(
            "Besluttes der 15. april 2026, skal mødet ligge senest 14. april 2026. Kommunens varsel er ikke angivet for den dag; materialet skal sendes i så god tid, at det kan drøftes. Forum: Lokal-MED Åkanden.");
    }

    [Fact]
    public void Follows_the_notice_in_force_on_the_day_of_the_meeting()
    {
        Plan("2026-04-01", CalendarPeriod.OfDays(7), new(2026, 3, 31)).Notice.Should().NotBeNull();
        Plan("2026-04-02", CalendarPeriod.OfDays(7), new(2026, 3, 31)).Notice.Should().BeNull();
    }

    /// <summary>Tests live on 2 March: material sent that day is still in time.</summary>
    [Theory]
    [InlineData("2026-03-17", false)]
    [InlineData("2026-03-16", true)]
    public void Says_when_it_is_too_late(string decision, bool isTooLate) =>
        Plan(decision, CalendarPeriod.OfDays(14)).IsTooLate.Should().Be(isTooLate);

    [Fact]
    public void Names_the_forum_that_is_next_and_then_the_right_one()
    {
        var course = Solkoebing.Course();
        course.Clarify(StandardFacts.PrincipleQuestion, true).ThenAccepted();
        course.Involvement().PlanMeetings(new(2026, 4, 1)).Forum!.Committee!.Id.Should().Be("hoved");
        course.HoldInvolvement(Solkoebing.Meeting(Overview.Main), Solkoebing.February(9)).ThenAccepted();
        course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right), Solkoebing.February(10)).ThenAccepted();

        course.Involvement().PlanMeetings(new(2026, 4, 1)).Forum!.Committee!.Id.Should().Be("lokal-aakanden");
        SampleTree.Course().Involvement().PlanMeetings(new(2026, 4, 1)).Forum.Should().BeNull();
        FluentActions.Invoking(() => course.Involvement().PlanMeetings(default)).Should().Throw<ArgumentException>();
    }
}
