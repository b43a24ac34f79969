namespace Fremfaerd.Model.Tests.Process;

public class A_decision_entered_wrongly
{
    private static readonly Moment Fourth = Moment.On(2026, 2, 4);

    private readonly ProcessSession _course = Any.Course(Phase.Decision);

    [Fact]
    public void Counts_as_corrected()
    {
        _course.RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop), Fourth).ThenAccepted();
        _course.Assess()["G2"].Outcome.Should().Be(Outcome.Unmet);
        _course.Correct(2, new RecordDecision(Any.Decision()), "Der blev besluttet at gå videre", Moment.On(2026, 2, 5)).ThenAccepted();

        _course.Assess()["G2"].Outcome.Should().Be(Outcome.Met);
        _course.Assess()["G2"].Explain(Language.Danish).Should().Be(
            "centerlederen besluttede 5. februar 2026 (rettet fra 4. februar 2026): Der arbejdes videre. (gå videre).");
        _course.Assess()["G2"].Events.Should().Equal(2, 3);
    }

    [Fact]
    public void Is_gone_when_it_was_never_taken()
    {
        _course.RecordDecision(Any.Decision(changesWork: true), Fourth).ThenAccepted();
        _course.Correct(2, null, "Der blev ikke besluttet noget").ThenAccepted();

        _course.Assess()["G2"].Findings.Single().Code.Should().Be("decision.missing");
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
    }

    [Fact]
    public void Keeps_its_phase_and_visit_when_the_course_has_gone_on()
    {
        var course = Walk.To(Phase.Design);
        var decided = course.Process.History.OfType<DecisionRecorded>().Last();
        course.Correct(decided.Sequence, new RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)), "Der blev besluttet at stoppe").ThenAccepted();

        var standing = course.Process.EvidenceAt(Any.Start.AddDays(1)).Decisions.Last().Value;
        (standing.Phase, standing.Visit, standing.Decision.Outcome).Should().Be((Phase.Decision, 1, DecisionOutcome.Stop));
        course.Process.Phase.Should().Be(Phase.Design);
    }

    [Fact]
    public void Cannot_be_corrected_to_a_moment_after_its_phase_was_left()
    {
        var course = Walk.To(Phase.Design);
        var decided = course.Process.History.OfType<DecisionRecorded>().Last();
        var later = Any.Start.AddDays(3);

        course.Process.Decide(new Correct(decided.Sequence, new RecordDecision(Any.Decision()), "Forkert dato"), Any.Stamp(happenedAt: Moment.At(later), at: later))
            .ThenRefused("correction.phase-left");
    }

    [Fact]
    public void Belongs_to_another_phase_when_it_is_corrected_to_that()
    {
        var course = Walk.To(Phase.Decision);
        course.RecordDecision(Any.Decision() with { Phase = Phase.Idea }, Moment.On(2026, 2, 4)).ThenAccepted();
        course.Correct(course.Process.Sequence, new RecordDecision(Any.Decision() with { Phase = Phase.Decision }), "Den hører til her").ThenAccepted();

        course.Process.EvidenceAt(Any.Start.AddDays(1)).Decisions.Last().Value.Phase.Should().Be(Phase.Decision);
        course.Correct(course.Process.Sequence, new RecordDecision(Any.Decision() with { Phase = Phase.Design }), "Eller der").ThenRefused("decision.phase-not-entered");
    }

    [Fact]
    public void Stays_withdrawn_by_the_return_that_withdrew_it()
    {
        var course = Walk.To(Phase.Design);
        var decided = course.Process.History.OfType<DecisionRecorded>().Last();
        course.ReturnTo(Phase.Decision, "Nye oplysninger").ThenAccepted();
        var back = course.Process.Sequence;
        course.Correct(decided.Sequence, new RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)), "Slåfejl").ThenAccepted();

        course.Process.EvidenceAt(Any.Start.AddDays(1)).Decisions.Last().Value.WithdrawnBy.Should().Be(back);
        course.Assess()["G2"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Keeps_the_level_it_was_taken_at_though_another_is_clarified_since()
    {
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        _course.RecordDecision(Any.Decision(), Fourth).ThenAccepted();
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Political).ThenAccepted();

        _course.Correct(3, new RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)), "Der blev besluttet at stoppe").ThenAccepted();
        _course.Correct(5, new RecordDecision(Any.Decision(DecisionLevel.TopManagement)), "Direktionen besluttede").ThenRefused("decision.level-differs");
        _course.Correct(5, new RecordDecision(Any.Decision(DecisionLevel.Political)), "Byrådet besluttede").ThenAccepted();
    }

    [Fact]
    public void Must_have_the_level_that_is_clarified_where_it_comes_to_belong_here()
    {
        var course = Walk.To(Phase.Decision);
        course.RecordDecision(Any.Decision() with { Phase = Phase.Idea }, Moment.On(2026, 2, 4)).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Political).ThenAccepted();

        course.Correct(course.Process.Sequence - 1, new RecordDecision(Any.Decision() with { Phase = Phase.Decision }), "Den hører til her").ThenRefused("decision.level-differs");
    }

    [Fact]
    public void Cannot_be_corrected_into_what_contradicts_a_fact()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        _course.RecordDecision(Any.Decision(), Fourth).ThenAccepted();

        _course.Correct(3, new RecordDecision(Any.Decision(changesWork: true)), "Den ændrer arbejdet").ThenRefused("decision.contradicts-fact");
        _course.Process.Sequence.Should().Be(3);
    }

    [Fact]
    public void Cannot_be_corrected_to_the_future() =>
        Corrected(Moment.On(2026, 3, 3)).ThenRefused("moment.future");

    private Reply Corrected(Moment at)
    {
        _course.RecordDecision(Any.Decision(), Fourth).ThenAccepted();
        return _course.Correct(2, new RecordDecision(Any.Decision()), "Forkert dato", at);
    }
}

public class A_wrong_fact_or_answer
{
    private readonly ProcessSession _course = Any.Course();

    private FactValue? Value(FactId fact) => _course.Process.EvidenceAt(Any.Start.AddDays(1)).ValueOf(fact);

    private Recorded<Answer>? Answer => _course.Process.EvidenceAt(Any.Start.AddDays(1)).AnswerTo("F1-OL-1");

    [Fact]
    public void Reads_as_corrected_and_was_never_otherwise()
    {
        _course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();
        var then = _course.Process.History[^1].Stamp.RecordedAt;
        _course.Correct(2, new ClarifyFact(StandardFacts.UsesAi, true), "Løsningen har AI").ThenAccepted();

        Value(StandardFacts.UsesAi).Should().Be(FactValue.Yes);
        _course.Process.EvidenceAt(then).ValueOf(StandardFacts.UsesAi).Should().Be(FactValue.Yes);
        _course.Process.AsOf(then).EvidenceAt(then).ValueOf(StandardFacts.UsesAi).Should().Be(FactValue.No);
    }

    [Fact]
    public void Is_open_again_when_it_is_withdrawn()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();
        _course.Assess()["F1-R3"].Outcome.Should().Be(Outcome.Met);
        _course.Correct(2, null, "Det ved vi ikke endnu").ThenAccepted();
        _course.Correct(3, null, "Det var et andet forløb").ThenAccepted();

        _course.Assess()["F1-R3"].Outcome.Should().Be(Outcome.Unmet);
        Value(StandardFacts.AffectsWorkingConditions).Should().BeNull();
        Answer.Should().BeNull();
    }

    [Fact]
    public void Leaves_what_stood_before_when_it_is_withdrawn()
    {
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();
        _course.Answer("F1-OL-1", "Aftenvagten.").ThenAccepted();
        _course.Correct(3, null, "Det var et andet forløb").ThenAccepted();

        Answer!.Value.Text.Should().Be("Nattevagten.");
        _course.Correct(2, new AnswerQuestion("F1-OL-1", "Nat- og aftenvagten."), "Begge").ThenAccepted();
        Answer.Value.Text.Should().Be("Nat- og aftenvagten.");
    }

    [Fact]
    public void Cannot_be_withdrawn_so_that_what_stood_before_contradicts_what_came_since()
    {
        _course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();
        _course.Clarify(StandardFacts.UsesAi, true).ThenAccepted();
        _course.Clarify(StandardFacts.HighRiskAi, true).ThenAccepted();

        _course.Correct(3, null, "Fortrudt").ThenRefused("fact.contradiction");
        _course.Correct(3, new ClarifyFact(StandardFacts.UsesAi, false), "Forkert").ThenRefused("fact.contradiction");
        _course.Correct(4, null, "Det ved vi ikke endnu").ThenAccepted();
        _course.Correct(3, null, "Fortrudt").ThenAccepted();
        Value(StandardFacts.UsesAi).Should().Be(FactValue.No);
    }

    [Fact]
    public void Must_have_a_value_that_fits()
    {
        _course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();

        _course.Correct(2, new ClarifyFact(StandardFacts.UsesAi, FactValue.Of("maybe")), "Usikkert").ThenRefused("fact.value");
    }

    [Fact]
    public void Can_be_an_answer_to_a_question_that_was_not_relevant_and_the_other_way_round()
    {
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();
        _course.Correct(2, new SetQuestionAside("F1-OL-1", "Ingen er berørt."), "Forkert spørgsmål").ThenAccepted();
        Answer!.Value.Should().Be(new Answer(QuestionStatus.NotRelevant, "Ingen er berørt."));

        _course.Correct(3, new AnswerQuestion("F1-OL-1", "Aftenvagten."), "Alligevel").ThenAccepted();
        Answer.Value.Should().Be(new Answer(QuestionStatus.Answered, "Aftenvagten."));
        Answer.Corrects!.Corrects!.Value.Text.Should().Be("Nattevagten.");
    }
}

public class A_wrong_confirmation
{
    private readonly ProcessSession _course = Any.Course();

    private CheckResult Check => _course.Assess()["F1-R2"];

    [Fact]
    public void Closes_the_gate_again_when_it_is_withdrawn()
    {
        Walk.Open(_course, StandardGates.ExitOf(Phase.Idea));
        var confirmed = _course.Process.History.OfType<CheckConfirmed>().Single(one => one.Check.Code == "F1-R2");
        _course.Correct(confirmed.Sequence, null, "Bekræftet på en forkert sag").ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Unmet);
        _course.AdvanceTo(Phase.Decision).ThenRefused("gate.closed");
        _course.Assess().NextSteps.Should().ContainSingle().Which.Should().BeOfType<ConfirmStep>();
    }

    [Fact]
    public void Shows_the_right_reference_and_the_moment_it_was_given()
    {
        _course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted();
        var clock = Check.Explain(Language.English);
        _course.Correct(2, new Confirm("F1-R2", "Sag 26/4321"), "Cifrene var byttet om").ThenAccepted();

        Check.Explain(Language.English).Should().Be(clock.Replace("26/1234", "26/4321", StringComparison.Ordinal));
        Check.Events.Should().Equal(2, 3);
    }

    [Fact]
    public void Is_corrected_and_withdrawn_only_by_somebody_who_may_confirm()
    {
        _course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted();
        var other = _course.As(Any.ProjectManager);

        other.Correct(2, new Confirm("F1-R2", "Sag 26/4321"), "Byttet om").ThenRefused("authority.missing").Authority.Should().NotBeNull();
        other.Correct(2, null, "Forkert sag").ThenRefused("authority.missing");
        _course.As(new("x")).Correct(2, null, "Forkert sag").ThenRefused("authority.missing");
    }

    [Fact]
    public void Is_corrected_in_the_role_that_may_by_an_actor_with_several()
    {
        _course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted();
        var both = _course.As(new("leder-1", StandardRoles.Employee, StandardRoles.DecidingManager));

        both.Correct(2, new Confirm("F1-R2", "Sag 26/4321"), "Byttet om").ThenAccepted();
        both.Correct(3, null, "Forkert sag").ThenAccepted().Events[0].Stamp.By.Role.Should().Be(StandardRoles.DecidingManager);
    }

    [Fact]
    public void Can_be_corrected_when_the_course_has_gone_on()
    {
        var course = Walk.To(Phase.Decision);
        var confirmed = course.Process.History.OfType<CheckConfirmed>().First();

        course.Correct(confirmed.Sequence, new Confirm(confirmed.Check.Code, "Sag 26/4321"), "Byttet om").ThenAccepted();
        course.Process.Assess(confirmed.Check.Gate, Any.Start.AddDays(1))[confirmed.Check.Code].Explain(Language.Danish).Should().Contain("26/4321");
    }

    [Fact]
    public void Stays_with_its_gate()
    {
        var course = Any.Course(Phase.Implementation);
        course.Decide(new Confirm("F7-R4", "Sag", StandardGates.GoLive)).ThenAccepted();

        course.Correct(2, new Confirm("F7-R4", "Sag 2", StandardGates.ExitOf(Phase.Implementation)), "Forkert port").ThenRefused("correction.other-item");
    }
}

public class A_wrong_view_or_response
{
    private static readonly Viewpoint View = new("syn-1", Party.AffectedEmployees, "Hvem ser billederne?");
    private static readonly Moment First = Moment.On(2026, 2, 1);
    private static readonly Moment Tenth = Moment.On(2026, 2, 10);

    private readonly ProcessSession _course = Any.Course();

    public A_wrong_view_or_response() => _course.Receive(View, First).ThenAccepted();

    private ReceivedViewpoint Standing => _course.Process.EvidenceAt(Any.Start.AddDays(1)).Viewpoints.Single();

    private Reply Respond() => _course.Decide(new RespondToViewpoint("syn-1", new(ViewpointResponse.Adopted, "Kun nattevagten.")), Tenth);

    [Fact]
    public void Keeps_the_phase_it_was_received_in_unless_another_is_named()
    {
        Standing.Received.Value.Phase.Should().Be(Phase.Idea);
        _course.Correct(2, new ReceiveViewpoint(new("syn-1", Party.Citizens, "Hvem ser dem?")), "Det var en borger.").ThenAccepted();
        Standing.Received.Value.Phase.Should().Be(Phase.Idea);
        _course.Correct(_course.Process.Sequence, new ReceiveViewpoint(new("syn-1", Party.Citizens, "Hvem ser dem?") { Phase = Phase.Design }), "Forkert fase.").ThenAccepted();
        Standing.Received.Value.Phase.Should().Be(Phase.Design);
    }

    [Fact]
    public void Cannot_become_none_but_is_withdrawn_and_recorded_as_none()
    {
        var none = new ReceiveViewpoint(Viewpoint.NoRemarks("syn-1", Party.Citizens));
        _course.Correct(2, none, "Der var ingen.").ThenRefused("correction.other-item");

        _course.Correct(2, null, "Der var ingen.").ThenAccepted();
        _course.Decide(none).ThenAccepted();

        Respond().ThenRefused("viewpoint.no-remarks");
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Reads_as_corrected_with_its_response()
    {
        Respond().ThenAccepted();
        _course.Correct(2, new ReceiveViewpoint(new("syn-1", Party.Citizens, "Hvem ser billederne?")), "Det var en borger").ThenAccepted();

        Standing.Received.Value.From.Should().Be(Forum.Of(Party.Citizens));
        Standing.Response!.Value.Response.Should().Be(ViewpointResponse.Adopted);
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Cannot_be_withdrawn_from_under_its_response()
    {
        Respond().ThenAccepted();
        _course.Correct(2, null, "Dobbelt").ThenRefused("correction.needs-replacement").Why.English.Should().Be(
            "No. 2 can be corrected but not withdrawn, since no. 3 rests on it. Withdraw no. 3 first.");

        _course.Correct(3, null, "Dobbelt").ThenAccepted();
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Unmet);
        _course.Correct(2, null, "Dobbelt").ThenAccepted();
        _course.Assess()["G4"].Outcome.Should().Be(Outcome.Met);
        _course.Receive(View).ThenAccepted();
    }

    [Fact]
    public void Cannot_come_after_its_response()
    {
        Respond().ThenAccepted();

        _course.Correct(2, new ReceiveViewpoint(View), "Forkert dato", Moment.On(2026, 2, 11)).ThenRefused("viewpoint.answered-before-received");
        _course.Correct(3, new RespondToViewpoint("syn-1", new(ViewpointResponse.Adopted, "Kun nattevagten.")), "Forkert dato", Moment.On(2026, 1, 31))
            .ThenRefused("viewpoint.answered-before-received");
        _course.Correct(2, new ReceiveViewpoint(View), "Forkert dato", Moment.On(2026, 2, 9)).ThenAccepted();
    }

    [Fact]
    public void Keeps_its_id() =>
        _course.Correct(2, new ReceiveViewpoint(new("syn-2", Party.Citizens, "Hvem?")), "Forkert id").ThenRefused("correction.other-item");
}

public class A_wrong_waiver_or_declaration
{
    [Fact]
    public void Closes_the_gate_again_when_the_waiver_is_withdrawn()
    {
        var course = Any.Course();
        Walk.Prepare(course, StandardGates.ExitOf(Phase.Idea), confirm: false);
        var check = course.Assess().Checks.First(one => one.ClosesGate && one.Check.Waiving == Waiving.ByOnePerson).Address.Code;
        course.Waive(check, new("Haster", "medarbejder-1")).ThenAccepted();
        var waived = course.Process.Sequence;
        course.Assess()[check].Outcome.Should().Be(Outcome.Waived);

        course.Correct(waived, new Waive(check, new("Haster meget", "medarbejder-1")), "Begrundelsen manglede et ord").ThenAccepted();
        course.Assess()[check].Explain(Language.Danish).Should().Contain("Haster meget");
        course.As(Any.ProjectManager).Correct(waived + 1, null, "Forkert tjek").ThenRefused("authority.missing");
        course.Correct(waived + 1, null, "Forkert tjek").ThenAccepted();
        course.Assess()[check].Outcome.Should().Be(Outcome.Unmet);
        TechnologyProcess.From(StandardDefinition.All, course.Process.History).Sequence.Should().Be(waived + 2);
    }

    [Fact]
    public void Is_corrected_where_the_declaration_stands()
    {
        var course = Any.Course(Phase.Decision);
        course.Declare(new("idea-exit", "F1-R2"), "Det var på plads").ThenAccepted();
        course.Correct(2, new Declare(new("idea-exit", "F1-R2"), "Det var på plads i 2025"), "Årstal").ThenAccepted();

        course.Assess().CarriedChecks.Single(check => check.Address.Code == "F1-R2").Explain(Language.Danish).Should().Contain("i 2025");
        course.Correct(3, null, "Det var det ikke").ThenAccepted();
        course.Assess().CarriedChecks.Single(check => check.Address.Code == "F1-R2").Outcome.Should().Be(Outcome.Unmet);
    }
}
