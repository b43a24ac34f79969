using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>A host's function is asked when its check is waived and never again for that history, whatever it does today.</summary>
public class A_waiver_of_a_custom_requirement
{
    private static readonly Waiver Waiver = new("It-afdelingen svarer senere.", Let.Asker);

    public static TheoryData<Outcome, string> Then
    {
        get
        {
            var data = new TheoryData<Outcome, string>();
            foreach (var outcome in (Outcome[])[Outcome.Unmet, Outcome.Indeterminate])
            {
                foreach (var place in (string[])["idea-exit", "before-live-data"])
                    data.Add(outcome, place);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Then))]
    public void Is_read_back_without_asking_the_function(Outcome outcome, string gate)
    {
        var course = Started(outcome, gate);
        course.Waive(CustomCheck.Code, Waiver).ThenAccepted();
        ToTheEnd(course, gate);

        var (loaded, asked) = Loaded(course, gate);
        asked.Should().Be(0);
        loaded.History.Should().Equal(course.Process.History);
        loaded.Passages.Should().HaveCountGreaterThan(2).And.OnlyContain(passage => passage.Value.Waivers.Count == 1);
        loaded.Waivers.Single().Value.Outcome.Should().Be(outcome);
    }

    [Theory]
    [MemberData(nameof(Then))]
    public void Is_read_back_where_it_was_refused_and_put_on_record(Outcome outcome, string gate)
    {
        var course = Started(outcome, gate);
        var refused = course.Waive(CustomCheck.Code, new Waiver("It-afdelingen svarer senere.", Let.Asker) { Until = new DateOnly(2026, 1, 1) }).ThenRefused("waiver.ended");
        course.Decide(refused.ToRecord!).ThenAccepted();
        course.Pause("Leverandøren flytter.").ThenAccepted();
        course.Decide(refused.ToRecord!).ThenAccepted();

        Loaded(course, gate).Asked.Should().Be(0);
    }

    /// <summary>Met then, so the waiver was refused; were the function asked today, the refusal could not have come about.</summary>
    [Theory]
    [InlineData("idea-exit")]
    [InlineData("before-live-data")]
    public void Is_read_back_where_it_was_refused_since_the_check_was_met(string gate)
    {
        var course = Started(Outcome.Met, gate);
        var refused = course.Waive(CustomCheck.Code, Waiver).ThenRefused("waiver.check-met");
        course.Decide(refused.ToRecord!).ThenAccepted();
        course.Pause("Leverandøren flytter.").ThenAccepted();
        course.Decide(refused.ToRecord!).ThenAccepted();

        Loaded(course, gate).Asked.Should().Be(0);
    }

    [Fact]
    public void Stays_on_record_where_the_function_is_one_of_several_parts_and_the_check_is_met_later()
    {
        static Requirement With(Func<EvidenceView, CustomVerdict?> judge) => new AllOf([new QuestionsAnswered(["F1-KO-1"]), CustomCheck.Asking(judge)]);
        var course = CustomCheck.CourseWith(With(_ => CustomCheck.Verdict(Outcome.Met)));
        course.Waive(CustomCheck.Code, Waiver).ThenAccepted();
        course.AdvanceTo(Phase.Decision).ThenAccepted();
        course.Answer("F1-KO-1", "Tryggere nætter.").ThenAccepted();
        course.AdvanceTo(Phase.Design).ThenAccepted();

        var loaded = TechnologyProcess.From([CustomCheck.DefinitionWith(With(_ => throw new InvalidOperationException(CustomCheck.Secret)))], course.Process.History);
        loaded.Passages.Select(passage => passage.Value.Checks[0].Outcome).Should().Equal(Outcome.Waived, Outcome.Met);
    }

    private static ProcessDefinition Definition(Func<EvidenceView, CustomVerdict?> judge, string gate) => ProcessDefinition.Build(Any.Definition.Content with
    {
        Id = "local",
        Checks = [CustomCheck.DefinitionWith(CustomCheck.Asking(judge)).Content.Checks[0] with { Gates = [gate] }],
    });

    private static ProcessSession Started(Outcome outcome, string gate) =>
        Any.Course(gate == "idea-exit" ? Phase.Idea : Phase.Development, Definition(_ => CustomCheck.Verdict(outcome), gate));

    private static void ToTheEnd(ProcessSession course, string gate)
    {
        if (gate == "before-live-data")
            course.PassGate(gate).ThenAccepted();
        while (course.Process.Phase < Phase.Implementation)
            course.AdvanceTo(course.Process.Phase!.Value + 1).ThenAccepted();
        course.Complete().ThenAccepted();
    }

    private static (TechnologyProcess Process, int Asked) Loaded(ProcessSession course, string gate)
    {
        var asked = 0;
        var today = Definition(
            _ =>
            {
                asked++;
                throw new InvalidOperationException(CustomCheck.Secret);
            },
            gate);
        return (TechnologyProcess.From([today], course.Process.History), asked);
    }
}
