namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// Medbestemmelse decides on guidelines (MED § 8: X03, X04): a discussion at that level counts with a guideline of the phase, agreed
/// with that committee before the decision, and standing then.
/// </summary>
public class A_discussion_at_the_level_of_medbestemmelse
{
    private static readonly Moment Eleventh = Moment.On(2026, 2, 11);

    private readonly ProcessSession _course = CustomCheck.CourseWith(
        new PartiesInvolved([Party.LocalMedCommittee], InvolvementLevel.Medbestemmelse) { Before = InvolvedBefore.Decision });

    private CheckResult Check => _course.Assess()[CustomCheck.Code];

    private IEnumerable<string> Codes => Check.Findings.Select(finding => finding.Code);

    [Fact]
    public void Asks_for_nothing_but_a_guideline_where_there_is_none()
    {
        Hold();

        Check.Outcome.Should().Be(Outcome.Unmet);
        Codes.Should().Equal("hearing.held", "level.guideline-missing", "response.no-remarks");
        Check.Remedies.Should().ContainSingle().Which.Should().BeOfType<AgreeGuidelineStep>().Which.Committee.Should().Be(CommitteeKind.LocalCommittee);
    }

    [Fact]
    public void Asks_for_both_where_neither_is_there()
    {
        Check.Remedies.Select(step => step.GetType()).Should().Equal(typeof(InvolveStep), typeof(AgreeGuidelineStep));
        Agree("r-1", 9);

        Check.Remedies.Should().ContainSingle().Which.Should().BeOfType<InvolveStep>();
    }

    [Fact]
    public void Counts_with_a_guideline_and_rests_on_it()
    {
        var held = Hold();
        var agreed = Agree("r-1", 9);
        var decided = Decide();

        Check.Outcome.Should().Be(Outcome.Met);
        Codes.Should().Equal("hearing.before-decision", "hearing.known-late", "level.met", "level.guideline", "response.no-remarks");
        Check.Findings[3].Text.Danish.Should().Be("Retningslinjen r-1 blev aftalt 9. februar 2026: Loggen bruges kun til fejlsøgning.");
        Check.Events.Should().Equal(held, agreed, decided);
    }

    [Fact]
    public void Cannot_be_decided_where_the_guideline_is_of_the_day_of_the_decision()
    {
        Hold();
        var agreed = Agree("r-1", 11);
        Decide();

        Check.Outcome.Should().Be(Outcome.Indeterminate);
        Codes.Should().Contain("level.guideline-same-day").And.NotContain("level.met");
        Check.Events.Should().Contain(agreed);
        Check.Remedies.Should().BeEmpty("no guideline from here on comes before the decision");
        Check.WayOut.Should().NotBeNull();
    }

    [Theory]
    [InlineData("after the decision")]
    [InlineData("for another phase")]
    [InlineData("with another committee")]
    [InlineData("ended before the decision")]
    public void Does_not_count_with_a_guideline_that(string what)
    {
        Hold();
        _ = what switch
        {
            "after the decision" => Agree("r-1", 12),
            "for another phase" => Agree("r-1", 9, Any.Guideline() with { Phase = Phase.Design }),
            "with another committee" => Agree("r-1", 9, Any.Guideline(committee: CommitteeKind.AreaCommittee)),
            _ => Agree("r-1", 9) + Replace("r-1", 10),
        };
        Decide();

        Check.Outcome.Should().Be(Outcome.Unmet);
        Codes.Should().Contain("level.guideline-missing").And.NotContain("level.guideline-same-day");
        Check.Remedies.Should().BeEmpty();
    }

    [Theory]
    [InlineData(11, 9)]
    [InlineData(12, 9)]
    [InlineData(9, 11)]
    public void Counts_where_one_of_two_guidelines_was_agreed_in_time(int first, int second)
    {
        Hold();
        Agree("r-1", first);
        Agree("r-2", second);
        Decide();

        Check.Outcome.Should().Be(Outcome.Met);
        Check.Findings.Single(finding => finding.Code == "level.guideline").Text.English.Should().Contain("was agreed 9 February 2026");
    }

    [Theory]
    [InlineData(9, 8)]
    [InlineData(11, 11)]
    public void Rests_on_the_first_of_two_guidelines_that_would_do_alike(int day, int other)
    {
        Hold();
        var first = Agree("r-1", day);
        var second = Agree("r-2", other);
        Decide();

        Check.Events.Should().Contain(first).And.NotContain(second);
    }

    [Fact]
    public void Is_held_anew_where_it_was_held_at_a_lower_level()
    {
        _course.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee), Moment.On(2026, 2, 10)).ThenAccepted();
        Agree("r-1", 9);

        Codes.Should().Equal("hearing.held", "involvement.level-too-low", "response.no-remarks");
        Check.Remedies.Should().ContainSingle().Which.Should().BeOfType<InvolveStep>();
    }

    private long Hold() => Number(_course.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee, InvolvementLevel.Medbestemmelse), Moment.On(2026, 2, 10)));

    private long Agree(string id, int day, Guideline? like = null) => Number(_course.AgreeGuideline(like ?? Any.Guideline(id), Moment.On(2026, 2, day)));

    /// <summary>By one of another phase, which does not count here.</summary>
    private long Replace(string id, int day) => Agree("r-2", day, Any.Guideline("r-2") with { Replaces = id, Phase = Phase.Design });

    private long Decide() => Number(_course.RecordDecision(Any.Decision(), Eleventh));

    private static long Number(Reply reply) => reply.ThenAccepted().Events[0].Sequence;
}
