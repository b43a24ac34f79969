namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>§7: new meetings, first answers, confirmations and responses never close a gate.</summary>
public class Adding_to_a_record
{
    [Fact]
    public void Of_meetings_first_answers_confirmations_and_responses_never_takes_away_what_was_met()
    {
        var added = new Dictionary<string, int>();
        for (var seed = 0; seed < 200; seed++)
        {
            var record = RandomRecord.Of(seed);
            var before = Standing(record.Course);
            for (var i = 0; i < 8; i++)
            {
                var what = record.AddWhatMayOnlyMend();
                var after = Standing(record.Course);
                foreach (var (name, outcome) in before.Where(one => one.Value is Outcome.Met or Outcome.NotApplicable))
                    after[name].Should().BeOneOf([Outcome.Met, Outcome.NotApplicable], "{0} stood so before the {1} of seed {2}", name, what, seed);
                before = after;
                added[what] = added.GetValueOrDefault(what) + 1;
            }
        }

        added.Keys.Should().Contain(["meeting", "answer", "confirmation", "response"]);
    }

    [Fact]
    public void Of_meetings_never_heals_a_decision_that_came_before_them()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var record = RandomRecord.Of(seed);
            var course = Solkoebing.Course();
            course.RecordDecision(Any.Decision(changesWork: true), Solkoebing.February(8)).ThenAccepted();
            for (var i = 0; i < 6; i++)
            {
                var forum = i % 2 == 0 ? Solkoebing.Right : record.AnyForum();
                course.HoldInvolvement(Solkoebing.Meeting(forum), i % 3 == 0 ? null : Plain.Few[(seed + i) % Plain.Few.Length].Moment).ThenAccepted();

                course.Assess()["F2-R2"].Outcome.Should().Be(Outcome.Unmet);
                course.Assess()["F2-R2"].WayOut.Should().NotBeNull();
                course.IsOpen(StandardGates.ExitOf(Phase.Decision)).Should().BeFalse();
            }

            course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();
            course.Assess()["F2-R2"].Outcome.Should().Be(Outcome.Unmet, "nor does taking it again");
        }
    }

    private static Dictionary<string, Outcome> Standing(ProcessSession course) => course.Assess().Checks
        .Select(check => ($"{check.Address}", check.Outcome))
        .Concat(course.Involvement().Lines.Select(line => (line.Planned.Party.Code, line.Outcome)))
        .ToDictionary(one => one.Item1, one => one.Item2);
}
