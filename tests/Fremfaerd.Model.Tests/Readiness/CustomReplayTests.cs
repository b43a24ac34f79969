namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>What a host's function answered then stands in the passage; what it answers today must not unmake history.</summary>
public class A_history_with_a_custom_requirement
{
    public static TheoryData<string> Todays => new("unmet", "undecidable", "nothing", "throws");

    [Theory]
    [MemberData(nameof(Todays))]
    public void Loads_whatever_the_function_answers_today(string today)
    {
        var then = CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Met));
        then.AdvanceTo(Phase.Decision).ThenAccepted();

        var loaded = Load(then, CustomCheck.Asking(view => Answer(today)), Severity.Blocking);

        loaded.Phase.Should().Be(Phase.Decision);
        loaded.History.Should().Equal(then.Process.History);
        loaded.Passages[0].Value.Checks[0].Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [MemberData(nameof(Todays))]
    public void Loads_where_the_function_is_one_of_several_parts(string today)
    {
        Requirement With(Func<EvidenceView, CustomVerdict?> judge) => new AllOf([new QuestionsAnswered(["F1-KO-1"]), CustomCheck.Asking(judge)]);
        var then = CustomCheck.CourseWith(With(_ => CustomCheck.Verdict(Outcome.Met)));
        then.Answer("F1-KO-1", "Tryggere nætter.").ThenAccepted();
        then.AdvanceTo(Phase.Decision).ThenAccepted();

        Load(then, With(_ => Answer(today)), Severity.Blocking).Phase.Should().Be(Phase.Decision);
    }

    [Fact]
    public void Keeps_a_warning_that_was_unmet_then()
    {
        var then = Any.Course(definition: CustomCheck.DefinitionWith(CustomCheck.Asking(_ => CustomCheck.Verdict(Outcome.Unmet)), Severity.Warning));
        then.AdvanceTo(Phase.Decision).ThenAccepted();

        var loaded = Load(then, CustomCheck.Asking(_ => CustomCheck.Verdict(Outcome.Met)), Severity.Warning);

        loaded.Passages[0].Value.Checks[0].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Says_of_a_refusal_that_the_answer_is_the_one_on_record()
    {
        var refused = CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Unmet)).AdvanceTo(Phase.Decision).ThenRefused("gate.closed");
        var course = CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Unmet));
        course.Decide(refused.ToRecord!).ThenAccepted();
        var state = course.Process.State;
        var recorded = ((AttemptRefused)course.Process.History[^1]).Checks;

        state.Report(Any.Definition.Content.Gates[0], Any.Start.AddDays(1), recorded).AllChecks
            .Should().Contain(check => check.Findings.Any(finding => finding.Code == FindingTexts.CustomRecorded.Code));
    }

    [Fact]
    public void Does_not_ask_the_function_when_it_is_loaded()
    {
        var asked = 0;
        var then = CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Met));
        then.AdvanceTo(Phase.Decision).ThenAccepted();

        Load(then, CustomCheck.Asking(_ => { asked++; return null; }), Severity.Blocking);

        asked.Should().Be(0);
    }

    [Fact]
    public void Is_refused_where_the_passage_says_that_the_check_was_unmet_and_yet_passed()
    {
        var then = CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Met));
        then.AdvanceTo(Phase.Decision).ThenAccepted();
        var moved = (PhaseAdvanced)then.Process.History[^1];
        var proof = moved.Passage;
        var forged = new PhaseAdvanced(moved.Sequence, moved.Stamp, moved.To, new Passage(
            proof.Gate, proof.Phase, proof.Visit, proof.Status, [new(proof.Checks[0].Check, Outcome.Unmet)], proof.Definition, proof.RulesVersion));

        FluentActions.Invoking(() => TechnologyProcess.From([then.Process.Definition], [.. then.Process.History.SkipLast(1), forged]))
            .Should().Throw<HistoryException>().Which.Sequence.Should().Be(moved.Sequence);
    }

    private static TechnologyProcess Load(ProcessSession then, Requirement today, Severity severity) =>
        TechnologyProcess.From([CustomCheck.DefinitionWith(today, severity)], then.Process.History);

    private static CustomVerdict? Answer(string kind) => kind switch
    {
        "unmet" => CustomCheck.Verdict(Outcome.Unmet),
        "undecidable" => CustomCheck.Verdict(Outcome.Indeterminate),
        "nothing" => null,
        _ => throw new InvalidOperationException(CustomCheck.Secret),
    };
}
