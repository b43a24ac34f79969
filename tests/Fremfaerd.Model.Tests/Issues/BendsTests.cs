namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Defects of courses that bend, each as it was found.</summary>
public class Bends_that_went_wrong
{
    private static readonly CheckAddress Owed = new(StandardGates.ExitOf(Phase.Specification), "LOCAL-1");

    /// <summary>A single check: the law asks for a document in the specification phase that is no older than a year.</summary>
    private static readonly ProcessDefinition Yearly = ProcessDefinition.Build(Any.Definition.Content with
    {
        Id = "yearly",
        Checks =
        [
            Any.Definition.Content.Checks.First(check => check.Basis == Basis.Law) with
            {
                Code = Owed.Code, Gates = [Owed.Gate], Severity = Severity.Blocking, AppliesWhen = Condition.Always, AppliesFrom = null,
                Requirement = new EvidenceConfirmed(StandardRoles.DecidingManager) { ValidFor = CalendarPeriod.OfMonths(12) },
            },
        ],
    });

    private readonly ManualTime _time = Any.Clock();

    private ProcessSession Course(Phase startsAt = Phase.Idea) =>
        ProcessSession.Enrol(Any.Definition, "AI i nattevagten", startsAt, Any.Manager, _time, "Plejecenter Nord", "proces-1");

    [Fact]
    public void Withdrawing_a_waiver_after_the_gate_was_passed_made_the_check_vanish()
    {
        var course = Course();
        course.Waive("F1-R2", new Waiver("Det haster.", "projektleder-1")).ThenAccepted();
        var waiver = course.Process.Sequence;
        Walk.To(Phase.Decision, course);
        Walk.Open(course, StandardGates.ExitOf(Phase.Decision));
        course.Correct(waiver, null, "Den skulle ikke være givet.").ThenAccepted();

        course.Assess()[new CheckAddress("idea-exit", "F1-R2")].ClosesGate.Should().BeTrue();
        course.AdvanceTo(Phase.Design).ThenRefused("gate.closed").Why.Danish.Should().Contain("idea-exit/F1-R2");
    }

    [Fact]
    public void A_decision_withdrawn_by_a_return_came_back_by_its_old_moment_or_by_a_correction()
    {
        var course = Walk.To(Phase.Design, Course());
        var decided = course.Process.History.OfType<DecisionRecorded>().ToList();
        _time.MoveTo(Any.Start.AddDays(30));
        course.ReturnTo(Phase.Decision, "MED var ikke hørt.").ThenAccepted();

        course.RecordDecision(Any.Decision(), Moment.On(2026, 3, 2)).ThenRefused("decision.before-visit");
        course.Correct(decided[0].Sequence, new RecordDecision(Any.Decision() with { Phase = Phase.Decision }), "Forkert fase.").ThenRefused("decision.before-visit");
        course.Correct(decided[1].Sequence, new RecordDecision(Any.Decision() with { Phase = Phase.Idea }), "Forkert fase.");
        course.Assess()["G2"].Outcome.Should().Be(Outcome.Unmet);
        course.Process.EvidenceAt(Any.Start.AddDays(31)).Decisions.Should().Contain(decision => decision.Value.WithdrawnBy != null);
    }

    [Fact]
    public void An_undocumented_decision_was_taken_for_a_phase_that_lay_ahead_after_a_return()
    {
        var course = Course(Phase.Design);
        course.ReturnTo(Phase.Idea, "Vi begynder forfra.").ThenAccepted();

        course.RecordDecision(new TakenDecision(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "Lederen", "Vi går i gang.", false, null) { Phase = Phase.Decision }, Moment.On(2026, 1, 5))
            .ThenRefused("decision.phase-not-entered");
    }

    [Fact]
    public void What_was_confirmed_of_a_skipped_phase_survived_a_return()
    {
        var course = Walk.DeclareEarlier(Course(Phase.Specification));
        course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
        course.Clarify(StandardFacts.RequiresProcurement, false).ThenAccepted();
        course.Skip(Phase.Procurement, SkipGround.ByRule("no-purchase")).ThenAccepted();
        course.Skip(Phase.Development, SkipGround.Because("Løsningen findes.")).ThenAccepted();
        Walk.Open(course, StandardGates.ExitOf(Phase.Specification));
        course.AdvanceTo(Phase.Implementation).ThenAccepted();
        course.Decide(new Confirm("F6-R2", "Konsekvensanalyse af den første løsning", "before-live-data")).ThenAccepted();
        course.Assess(StandardGates.GoLive)[new CheckAddress("before-live-data", "F6-R2")].Outcome.Should().Be(Outcome.Met);

        course.ReturnTo(Phase.Specification, "En helt anden løsning.").ThenAccepted();
        course.Assess(StandardGates.GoLive)[new CheckAddress("before-live-data", "F6-R2")].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void A_declaration_served_a_phase_that_was_followed_and_skipped()
    {
        var course = Course(Phase.Development);
        course.Clarify(StandardFacts.RequiresProcurement, true).ThenAccepted();
        course.Declare(new("procurement-exit", "F5-R1"), "Det var på plads.").ThenAccepted();
        course.ReturnTo(Phase.Specification, "Et nyt køb.").ThenAccepted();
        course.Skip(Phase.Procurement, SkipGround.Because("Det haster.")).ThenAccepted();

        course.Assess(StandardGates.ExitOf(Phase.Development))[new CheckAddress("procurement-exit", "F5-R1")].ClosesGate.Should().BeTrue();
    }

    [Fact]
    public void An_undocumented_decision_opened_a_gate_that_law_kept_closed()
    {
        var course = Course(Phase.Design);
        course.Clarify(StandardFacts.AffectsElderlyCitizens, true).ThenAccepted();
        course.As(Any.Employee).RecordDecision(
            new TakenDecision(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "Lederen", "Vi går i gang.", false, null) { Phase = Phase.Decision }, Moment.On(2026, 1, 5)).ThenAccepted();

        course.Assess()[new CheckAddress("decision-exit", "F2-R5")].ClosesGate.Should().BeTrue();
    }

    [Fact]
    public void A_stale_command_without_a_phase_landed_in_another()
    {
        var course = Walk.To(Phase.Decision, Course());
        Walk.Open(course, StandardGates.ExitOf(Phase.Decision));
        var before = course.Process.Sequence;
        course.AdvanceTo(Phase.Design).ThenAccepted();

        course.Decide(new RecordDecision(Any.Decision()) { ExpectedSequence = before }).ThenRefused("conflict.sequence").Since.Should().ContainSingle();
        course.Decide(new Confirm("G6", "Sag 26/1") { ExpectedSequence = before }).ThenRefused("conflict.sequence");
        course.Decide(new HoldInvolvement(Any.Involvement(Party.Citizens)) { ExpectedSequence = before }).ThenRefused("conflict.sequence");
        course.Decide(new AnswerQuestion("F3-KO-1", "Ja.") { ExpectedSequence = before }).ThenAccepted();
    }

    [Fact]
    public void Whoever_asked_for_a_waiver_approved_it_by_correcting_it()
    {
        var course = Course();
        course.Waive("G2", new Waiver("Det haster.", Any.ProjectManager.Id)).ThenAccepted();
        var waiver = course.Process.Sequence;
        var both = new Actor(Any.ProjectManager.Id, StandardRoles.DecidingManager);

        course.As(both).Correct(waiver, new Waive("G2", new Waiver("Det haster meget.", "medarbejder-1")), "Tydeligere.").ThenRefused("waiver.same-person");
        course.StopCourse("Slut.").ThenAccepted();
        course.Correct(waiver, new Waive("G2", new Waiver("Det haster meget.", Any.ProjectManager.Id)), "Stavefejl.").ThenAccepted();
    }

    [Fact]
    public void An_attempt_was_recorded_in_another_role_than_it_was_tried_in()
    {
        var course = Course();
        var both = course.As(new Actor("m-2", StandardRoles.Employee, StandardRoles.DecidingManager));
        var no = both.AdvanceTo(Phase.Decision).ThenRefused("gate.closed");

        ((AttemptRefused)both.Decide(no.ToRecord!).ThenAccepted().Events[0]).Code.Should().Be("gate.closed");
        course.As(new Actor("gæst-1".Replace('æ', 'e'))).AdvanceTo(Phase.Decision).ThenRefused("authority.missing").ToRecord.Should().BeNull();
    }

    [Fact]
    public void Phases_looked_into_the_future()
    {
        var course = Course(Phase.Design);
        var before = course.Process.History[^1].Stamp.RecordedAt;
        _time.MoveTo(Any.Start.AddDays(10));
        course.ReturnTo(Phase.Idea, "Vi begynder forfra.").ThenAccepted();

        course.Process.Phases(before).Select(line => line.Standing).Should().Equal(course.Process.AsOf(before).Phases(before).Select(line => line.Standing));
        course.Process.Phases(before)[0].Standing.Should().Be(GateStanding.NotObserved);
    }

    [Fact]
    public void Phases_before_enrolment_were_said_to_have_been_entered() =>
        Course(Phase.Development).Skip(Phase.Procurement, SkipGround.ByRule("no-purchase")).ThenRefused("skip.not-observed");

    [Fact]
    public void A_confirmation_that_a_return_made_void_counted_behind_an_older_document()
    {
        var course = Any.Course(Phase.Design, Yearly);
        course.Skip(Phase.Specification, SkipGround.Because("Kravene er skrevet.")).ThenAccepted();
        course.AdvanceTo(Phase.Procurement).ThenAccepted();
        ConfirmOwed(course, new(2026, 3, 2));
        OwedStands(course).Should().Be(Outcome.Met);

        course.ReturnTo(Phase.Design, "Løsningen holdt ikke.").ThenAccepted();
        course.AdvanceTo(Phase.Procurement).ThenAccepted();
        OwedStands(course).Should().Be(Outcome.Unmet);
        ConfirmOwed(course, new(2023, 3, 2));
        OwedStands(course).Should().Be(Outcome.Unmet);
        course.AdvanceTo(Phase.Development).ThenRefused("gate.closed");
    }

    [Fact]
    public void A_confirmation_that_nothing_made_void_still_counts_behind_an_older_document()
    {
        var course = Any.Course(Phase.Design, Yearly);
        course.Skip(Phase.Specification, SkipGround.Because("Kravene er skrevet.")).ThenAccepted();
        course.AdvanceTo(Phase.Procurement).ThenAccepted();
        ConfirmOwed(course, new(2026, 3, 2));
        ConfirmOwed(course, new(2023, 3, 2));

        OwedStands(course).Should().Be(Outcome.Met);
    }

    private static void ConfirmOwed(ProcessSession course, DateOnly dated) =>
        course.Decide(new Confirm(Owed.Code, "dok. 7", Owed.Gate) { Dated = dated }).ThenAccepted();

    private static Outcome OwedStands(ProcessSession course) => course.Assess()[Owed].Outcome;
}
