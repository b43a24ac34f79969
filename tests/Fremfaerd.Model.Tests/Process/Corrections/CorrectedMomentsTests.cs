using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process;

/// <summary>One gate with one check: MED is heard before the decision. The meeting is no. 3, the decision no. 4.</summary>
public class A_hearing_entered_with_a_wrong_date
{
    private static readonly Moment Third = Moment.On(2026, 2, 3);
    private static readonly Moment Fourth = Moment.On(2026, 2, 4);
    private static readonly Moment Sixth = Moment.On(2026, 2, 6);

    private static readonly HeldInvolvement Meeting = Any.Involvement(Party.LocalMedCommittee);

    private readonly ProcessSession _course = CustomCheck.CourseWith(new MedHeard(StandardFacts.DecisionLevel));

    public A_hearing_entered_with_a_wrong_date()
    {
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        _course.HoldInvolvement(Meeting, Sixth).ThenAccepted();
        _course.RecordDecision(Any.Decision(), Fourth).ThenAccepted();
    }

    private CheckResult Check => _course.Assess()[CustomCheck.Code];

    private Reply Correct(Moment to, long entry = 3) => _course.Correct(entry, new HoldInvolvement(Meeting), "Referatet har en anden dato", to);

    [Fact]
    public void Opens_the_gate_when_it_was_in_fact_held_before_the_decision()
    {
        _course.Assess().IsOpen.Should().BeFalse();
        Correct(Third).ThenAccepted();

        _course.Assess().IsOpen.Should().BeTrue();
        _course.AdvanceTo(Phase.Decision).ThenAccepted();
    }

    [Fact]
    public void Is_shown_as_corrected_where_it_decides()
    {
        Correct(Third).ThenAccepted();

        Check.Explain(Language.Danish).Should().Contain("Lokalt MED-udvalg drøftede sagen 3. februar 2026 (rettet fra 6. februar 2026), før beslutningen 4. februar 2026.");
        Check.Explain(Language.English).Should().Contain("Local MED committee: discussed 3 February 2026 (corrected from 6 February 2026), before the decision 4 February 2026.");
        Check.Findings.First(finding => finding.Aspect == Aspect.Order).Text.Values.Single(value => value.Name == "held").Value.Value.Should().Be(new CorrectedMoment(Third, Sixth));
        Check.Events.Should().Equal(3, 4, 5);
    }

    [Fact]
    public void Closes_the_gate_again_when_the_first_date_was_right_after_all()
    {
        Correct(Third).ThenAccepted();
        Correct(Sixth, entry: 5).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Unmet);
        Check.Explain(Language.English).Should().Contain("discussed 6 February 2026 (corrected from 3 February 2026)");
        Check.Events.Should().Equal(3, 4, 5, 6);
    }

    [Fact]
    public void Keeps_its_moment_and_its_mark_when_only_a_word_is_mended()
    {
        Correct(Third).ThenAccepted();
        _course.Correct(5, new HoldInvolvement(Meeting with { Minutes = "Sag 26/1234, dok. 9" }), "Referatet manglede").ThenAccepted();

        Check.Explain(Language.English).Should().Contain("discussed 3 February 2026 (corrected from 6 February 2026)");
        var held = _course.Process.EvidenceAt(Any.Start.AddDays(1)).Involvements.Single();
        (held.Value.Minutes, held.Happened, held.Sequence).Should().Be(("Sag 26/1234, dok. 9", Third, 6));
    }

    [Fact]
    public void Stays_readable_beside_the_right_one()
    {
        Correct(Third).ThenAccepted();
        Correct(Fourth, entry: 5).ThenAccepted();

        var held = _course.Process.EvidenceAt(Any.Start.AddDays(1)).Involvements.Single();
        (held.Sequence, held.Happened).Should().Be((6, Fourth));
        (held.Corrects!.Sequence, held.Corrects.Happened).Should().Be((5, Third));
        (held.Corrects.Corrects!.Sequence, held.Corrects.Corrects.Happened).Should().Be((3, Sixth));
        held.Corrects.Corrects.Corrects.Should().BeNull();
        _course.Process.History[2].Should().BeOfType<InvolvementHeld>().Which.Stamp.HappenedAt.Should().Be(Sixth);
        _course.Process.History[4].Describe(Any.Definition).English.Should().Be(
            "No. 3 was corrected (Referatet har en anden dato): Local MED committee: involved 3 February 2026 (Medindflydelse): AI i nattevagten");
    }

    [Fact]
    public void Counts_from_the_corrected_date_whatever_was_entered_first()
    {
        Correct(Third).ThenAccepted();

        IsMetAt(2026, 2, 2).Should().BeFalse();
        IsMetAt(2026, 2, 3).Should().BeTrue();
        Correct(Sixth, entry: 5).ThenAccepted();
        IsMetAt(2026, 2, 3).Should().BeFalse();
    }

    [Fact]
    public void Was_not_known_to_be_wrong_before_the_correction()
    {
        var before = _course.Process;
        Correct(Third).ThenAccepted();
        var known = before.History[^1].Stamp.RecordedAt;

        _course.Process.AsOf(known).Assess(known)[CustomCheck.Code].Outcome.Should().Be(Outcome.Unmet);
        _course.Process.AsOf(known).History.Should().Equal(before.History);
        _course.Process.AsOf(_course.Process.History[^1].Stamp.RecordedAt).Should().BeSameAs(_course.Process);
    }

    [Fact]
    public void Is_gone_when_the_meeting_was_never_held()
    {
        Correct(Third).ThenAccepted();
        _course.Correct(5, null, "Mødet blev aflyst").ThenAccepted();

        Check.Findings.Single().Code.Should().Be("hearing.missing-at-decision");
        _course.Process.EvidenceAt(Any.Start.AddDays(1)).Involvements.Should().BeEmpty();
        _course.Process.History[^1].Describe(Any.Definition).Danish.Should().Be("Nr. 5 blev trukket tilbage (Mødet blev aflyst).");
    }

    private bool IsMetAt(int year, int month, int day) =>
        _course.Process.EvidenceAt(DanishCalendar.EndOf(new(year, month, day))).Involvements.Any();
}

/// <summary>What happened when it was recorded lies in the order of the history; mending a word must not move it.</summary>
public class Entries_without_a_moment_of_their_own
{
    private static readonly HeldInvolvement Meeting = Any.Involvement(Party.LocalMedCommittee);

    private readonly ProcessSession _course = CustomCheck.CourseWith(new MedHeard(StandardFacts.DecisionLevel));

    public Entries_without_a_moment_of_their_own() =>
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();

    private Outcome Outcome => _course.Assess()[CustomCheck.Code].Outcome;

    [Fact]
    public void Keep_their_place_when_the_hearing_is_mended_after_the_decision()
    {
        _course.HoldInvolvement(Meeting).ThenAccepted();
        _course.RecordDecision(Any.Decision()).ThenAccepted();
        _course.Correct(3, new HoldInvolvement(Meeting with { Minutes = "dok. 9" }), "Referatet manglede").ThenAccepted();

        Outcome.Should().Be(Outcome.Met);
        _course.Assess()[CustomCheck.Code].Explain(Language.Danish).Should().NotContain("rettet fra");
    }

    [Fact]
    public void Keep_their_place_when_a_decision_taken_too_early_is_mended_after_the_hearing()
    {
        _course.RecordDecision(Any.Decision()).ThenAccepted();
        _course.HoldInvolvement(Meeting).ThenAccepted();
        _course.Correct(3, new RecordDecision(new(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "lederen", "Der arbejdes videre.", false, "dok. 2")), "Slåfejl").ThenAccepted();

        Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Count_from_when_the_wrong_entry_was_made()
    {
        _course.HoldInvolvement(Meeting).ThenAccepted();
        var then = _course.Process.History[^1].Stamp.RecordedAt;
        _course.Correct(3, new HoldInvolvement(Meeting with { Minutes = "dok. 9" }), "Referatet manglede").ThenAccepted();

        _course.Process.EvidenceAt(then).Involvements.Single().Value.Minutes.Should().Be("dok. 9");
        _course.Process.EvidenceAt(then.AddSeconds(-1)).Involvements.Should().BeEmpty();
        _course.Process.AsOf(then).EvidenceAt(then).Involvements.Single().Value.Minutes.Should().BeNull();
    }

    [Fact]
    public void Show_the_moment_of_recording_when_a_date_takes_its_place()
    {
        _course.HoldInvolvement(Meeting).ThenAccepted();
        _course.Correct(3, new HoldInvolvement(Meeting), "Mødet var dagen før", Moment.On(2026, 3, 1)).ThenAccepted();

        _course.Assess()[CustomCheck.Code].Explain(Language.Danish).Should().Contain(
            "Lokalt MED-udvalg drøftede sagen 1. marts 2026 (rettet fra 2. marts 2026 kl. 09.00).");
    }
}
