namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>Only the dates of a record change, never what is recorded nor its sequence: verdicts flip as §8 says.</summary>
public class Changing_only_the_dates_of_a_record
{
    private static readonly Aspect[] Judged = [Aspect.Forum, Aspect.Order, Aspect.Level, Aspect.Notice, Aspect.Response];

    /// <summary>6⁴ assignments: information ≤ discussion < decision, a day's notice, views from the material to the decision.</summary>
    [Fact]
    public void Flips_the_verdict_on_a_hearing_exactly_as_the_order_says()
    {
        var begun = Solkoebing.Course(Solkoebing.WithNotice(CalendarPeriod.OfDays(1)));
        var verdicts = new List<Outcome>();
        foreach (var (sent, held, view, decided) in Four(Plain.Few))
        {
            var check = Record(begun.Again(), sent, held, view, decided).Assess()["F2-R2"];
            Outcome[] expected =
            [
                Outcome.Met,
                Solkoebing.WorstOf(held.Before(decided), sent.NotAfter(held)),
                Outcome.Met,
                sent.Day + 1 <= held.Day ? Outcome.Met : Outcome.Unmet,
                view.Day < Math.Min(sent.Day, held.Day) ? Outcome.Unmet : view.Before(decided),
            ];

            Judged.Select(aspect => check.Findings.Of(aspect)).Should().Equal([.. expected.Cast<Outcome?>()], "{0} {1} {2} {3}", sent, held, view, decided);
            check.Outcome.Should().Be(Solkoebing.WorstOf(expected.Cast<Outcome?>()), "{0} {1} {2} {3}", sent, held, view, decided);
            (check.WayOut is null).Should().Be(check.Outcome == Outcome.Met, "all are answered, so only the order can fail");
            verdicts.Add(check.Outcome);
        }

        verdicts.Distinct().Should().BeEquivalentTo([Outcome.Met, Outcome.Unmet, Outcome.Indeterminate]);
    }

    /// <summary>A response may come after the decision; one before its view is refused.</summary>
    [Fact]
    public void Lets_a_response_lie_anywhere_after_its_view()
    {
        var begun = Solkoebing.Course();
        foreach (var view in Plain.Few)
        {
            foreach (var answered in Plain.Few)
            {
                var course = begun.Again();
                course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right, noRemarks: false), new Plain(9).Moment).ThenAccepted();
                course.Receive(new("s-1", Solkoebing.Right, "Hvem ser optagelserne?"), view.Moment).ThenAccepted();
                course.RecordDecision(Any.Decision(changesWork: true), new Plain(12).Moment).ThenAccepted();
                var reply = course.Decide(new RespondToViewpoint("s-1", new(ViewpointResponse.Adopted, "Det indgår.")), answered.Moment);
                var isRefused = answered.Before(view) == Outcome.Met;

                (reply is Refused).Should().Be(isRefused);
                course.Assess()["F2-R2"].Outcome.Should().Be(isRefused ? Outcome.Unmet : view.Before(new(12)), "{0} {1}", view, answered);
            }
        }
    }

    /// <summary>6³ assignments: the guideline belongs before the decision as the discussion does.</summary>
    [Fact]
    public void Flips_the_verdict_on_medbestemmelse_by_its_guideline_too()
    {
        var begun = Solkoebing.Course();
        begun.Plan(new(Party.LocalMedCommittee, InvolvementLevel.Medbestemmelse)).ThenAccepted();
        foreach (var (agreed, held, decided, _) in Four(Plain.Few).Where(four => four.Item4 == Plain.Few[0]))
        {
            var course = begun.Again();
            course.AgreeGuideline(Solkoebing.GuidelineOf("lokal-aakanden"), agreed.Moment).ThenAccepted();
            course.HoldInvolvement(Solkoebing.Meeting(Solkoebing.Right, InvolvementLevel.Medbestemmelse), held.Moment).ThenAccepted();
            course.RecordDecision(Any.Decision(changesWork: true), decided.Moment).ThenAccepted();
            var line = course.Involvement().Lines.Single(line => line.Planned.Party == Party.LocalMedCommittee);

            line.Findings.Of(Aspect.Order).Should().Be(held.Before(decided));
            line.Findings.Of(Aspect.Level).Should().Be(agreed.Before(decided), "{0} {1}", agreed, decided);
            line.Outcome.Should().Be(Solkoebing.WorstOf(held.Before(decided), agreed.Before(decided)));
        }
    }

    private static ProcessSession Record(ProcessSession course, Plain sent, Plain held, Plain view, Plain decided)
    {
        var what = Solkoebing.Meeting(Solkoebing.Right, noRemarks: false) with { MaterialSent = sent.Moment };
        course.HoldInvolvement(what, held.Moment).ThenAccepted();
        course.Receive(new("s-1", Solkoebing.Right, "Hvem ser optagelserne?"), view.Moment).ThenAccepted();
        course.Respond("s-1", ViewpointResponse.NotAdopted, "Der er ingen optagelser.").ThenAccepted();
        course.RecordDecision(Any.Decision(changesWork: true), decided.Moment).ThenAccepted();
        return course;
    }

    private static IEnumerable<(Plain, Plain, Plain, Plain)> Four(Plain[] dates) =>
        from one in dates from two in dates from three in dates from four in dates select (one, two, three, four);
}
