namespace Fremfaerd.Model.Tests.Process;

/// <summary>What was laid before a meeting, and what becomes of the meeting when that changes.</summary>
public class An_involvement_held_on_facts_and_answers
{
    private readonly ProcessSession _course = Any.Course(Phase.Decision);

    public An_involvement_held_on_facts_and_answers()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        _course.Answer("F2-KO-1", "Færre fald.").ThenAccepted();
    }

    private CheckResult Check => _course.Assess()["F2-R2"];

    private static HeldInvolvement Hearing(params FactId[] facts) => Any.Involvement(Party.LocalMedCommittee) with { OnFacts = [.. facts] };

    [Fact]
    public void Counts_while_they_read_as_they_did()
    {
        _course.HoldInvolvement(Hearing(StandardFacts.IsDigital) with { OnQuestions = ["F2-KO-1"] }).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Does_not_count_once_a_fact_reads_otherwise_and_is_named()
    {
        _course.HoldInvolvement(Hearing(StandardFacts.IsDigital)).ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Unmet);
        Check.Findings.Select(finding => finding.Code).Should().Equal("hearing.missing", "involvement.outdated");
        Check.Findings[1].Text.English.Should().Contain("on the basis of “Digital solution”. Then: yes. Now: no.");
        Check.Remedies.Should().ContainSingle().Which.Should().BeOfType<InvolveStep>();
    }

    [Fact]
    public void Does_not_count_once_an_answer_reads_otherwise_and_heals_when_it_is_restored()
    {
        _course.HoldInvolvement(Hearing() with { OnQuestions = ["F2-KO-1"] }).ThenAccepted();
        _course.Answer("F2-KO-1", "Flere fald.").ThenAccepted();
        Check.Outcome.Should().Be(Outcome.Unmet);
        Check.Findings.Select(finding => finding.Code).Should().Equal("hearing.missing", "involvement.outdated");
        Check.Events.Should().Contain(_course.Process.History.OfType<InvolvementHeld>().Single().Sequence);

        _course.Answer("F2-KO-1", "Færre fald.").ThenAccepted();
        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_not_touched_by_what_was_not_clarified_then()
    {
        _course.HoldInvolvement(Hearing(StandardFacts.UsesAi)).ThenAccepted();
        _course.Clarify(StandardFacts.UsesAi, true).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_not_touched_by_what_nobody_named()
    {
        _course.HoldInvolvement(Hearing(StandardFacts.AffectsWorkingConditions)).ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_not_touched_by_an_answer_nobody_named()
    {
        _course.HoldInvolvement(Hearing(StandardFacts.IsDigital)).ThenAccepted();
        _course.Answer("F2-KO-1", "Flere fald.").ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_touched_by_an_answer_of_an_earlier_phase_that_it_names()
    {
        _course.Answer("F1-KO-1", "For få hænder.").ThenAccepted();
        _course.HoldInvolvement(Hearing() with { OnQuestions = ["F1-KO-1"] }).ThenAccepted();
        _course.Answer("F1-KO-1", "For mange fald.").ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Is_not_compared_with_what_was_recorded_only_after_its_own_moment()
    {
        _course.HoldInvolvement(Hearing(StandardFacts.IsDigital), Moment.On(2026, 2, 4)).ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Met, "on 4 February nobody had clarified it");
    }

    [Fact]
    public void Takes_what_was_recorded_the_same_day_as_known()
    {
        var today = Moment.On(2026, 3, 2);
        _course.HoldInvolvement(Hearing(StandardFacts.IsDigital), today).ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Unmet);
        Check.Findings.Should().Contain(finding => finding.Code == "involvement.outdated");
    }

    [Fact]
    public void Stands_for_a_decision_taken_before_the_change()
    {
        _course.HoldInvolvement(Hearing(StandardFacts.IsDigital)).ThenAccepted();
        _course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Does_not_stand_for_a_decision_taken_on_something_else()
    {
        _course.HoldInvolvement(Hearing(StandardFacts.IsDigital)).ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Unmet);
        Check.Findings.Select(finding => finding.Code).Should().Equal("hearing.missing-at-decision", "involvement.outdated");
        Check.WayOut.Should().NotBeNull();
    }

    [Fact]
    public void Is_seen_as_it_stood_at_an_earlier_instant()
    {
        _course.HoldInvolvement(Hearing(StandardFacts.IsDigital)).ThenAccepted();
        var before = _course.Process.History[^1].Stamp.RecordedAt;
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        _course.Process.Assess(StandardGates.ExitOf(Phase.Decision), before)["F2-R2"].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_refused_where_the_definition_has_no_such_fact_or_question()
    {
        _course.HoldInvolvement(Hearing("nowhere")).ThenRefused("fact.unknown");
        _course.HoldInvolvement(Hearing() with { OnQuestions = ["F9-XX-1"] }).ThenRefused("question.unknown");
    }

    [Fact]
    public void Is_refused_where_it_names_too_many()
    {
        _course.HoldInvolvement(Hearing([.. Enumerable.Repeat(StandardFacts.IsDigital, 101)])).ThenRefused("list.too-long");
        _course.HoldInvolvement(Hearing() with { OnQuestions = [.. Enumerable.Repeat((QuestionId)"F1-KO-1", 101)] }).ThenRefused("list.too-long");
    }

    [Fact]
    public void Is_named_as_outdated_wherever_it_would_have_counted()
    {
        var amo = Any.Involvement(CommitteeKind.WorkingEnvironmentOrganisation) with { OnFacts = [StandardFacts.IsDigital] };
        var employees = Any.Involvement(Party.AffectedEmployees, InvolvementLevel.Medbestemmelse) with { OnFacts = [StandardFacts.IsDigital] };
        var definition = ProcessDefinition.Build(Any.Definition.Content with
        {
            Id = "held-on",
            Checks = [.. Any.Definition.Content.Checks.Where(check => check.Gates.Contains("idea-exit")).Select(check => check with
            {
                AppliesWhen = Condition.Always,
                Requirement = check.Code.Value switch
                {
                    "F1-R4" => new PartiesInvolved([Party.AffectedEmployees], InvolvementLevel.Information),
                    "F1-R5" => new AmoTakesPart(StandardRoles.WorkingEnvironmentRepresentative),
                    "F1-R6" => new MedDiscussed(StandardFacts.DecisionLevel),
                    _ => check.Requirement,
                },
            })],
        });
        var course = Any.Course(definition: definition);
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        HeldInvolvement[] meetings = [amo, employees, Any.Involvement(CommitteeKind.LocalCommittee, covers: "F1-R6") with { OnFacts = [StandardFacts.IsDigital] }];
        foreach (var meeting in meetings)
            course.HoldInvolvement(meeting).ThenAccepted();
        CheckCode[] codes = ["F1-R4", "F1-R5", "F1-R6"];
        codes.Should().AllSatisfy(code => course.Assess()[code].Outcome.Should().Be(Outcome.Met));

        course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        codes.Should().AllSatisfy(code => course.Assess()[code].Outcome.Should().Be(Outcome.Unmet));
        codes.Should().AllSatisfy(code => course.Assess()[code].Findings.Should().ContainSingle(finding => finding.Code == "involvement.outdated"));
    }
}
