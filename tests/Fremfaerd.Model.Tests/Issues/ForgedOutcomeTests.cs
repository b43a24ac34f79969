namespace Fremfaerd.Model.Tests.Issues;

/// <summary>A passage that claimed a host's own blocking check did not apply was once believed.</summary>
public class A_forged_outcome_of_a_custom_requirement
{
    private static readonly ProcessDefinition Definition = Build();

    [Fact]
    public void That_no_requirement_can_give_is_not_believed()
    {
        var course = Any.Course(definition: Definition);
        Walk.Prepare(course, StandardGates.ExitOf(Phase.Idea));
        var forged = course.Assess().Checks.Select(check => new CheckOutcome(
            check.Address, check.Address.Code == "LOCAL-1" ? Outcome.NotApplicable : check.Outcome));
        var passage = new Passage(
            StandardGates.ExitOf(Phase.Idea), Phase.Idea, 1, GateStatus.Open, ValueList.From(forged), Definition.Reference, 1);
        var advanced = new PhaseAdvanced(course.Process.Sequence + 1, Any.Stamp(), Phase.Decision, passage);

        FluentActions.Invoking(() => TechnologyProcess.From([Definition], [.. course.Process.History, advanced]))
            .Should().Throw<HistoryException>().Which.Code.Should().Be("history.refused");
    }

    private static ProcessDefinition Build()
    {
        var content = Any.Definition.Content;
        var never = new CustomRequirement("never", 1, _ => new CustomVerdict(Outcome.Unmet, new LocalizedText("Nej.", "No.").With()), null);
        var check = content.Checks.First(one => one.Code == "F1-R2") with { Code = "LOCAL-1", Requirement = never };
        return ProcessDefinition.Build(content with { Id = "local", Checks = [.. content.Checks, check] });
    }
}

/// <summary>A custom requirement at an inner gate was once asked anew when the exit was replayed, so a valid history did not load.</summary>
public class A_custom_requirement_at_an_inner_gate
{
    [Fact]
    public void Is_taken_from_the_passages_when_the_history_is_loaded()
    {
        var answer = Outcome.Met;
        var content = Any.Definition.Content;
        var custom = new CustomRequirement("local", 1, _ => new CustomVerdict(answer, new LocalizedText("Lokalt.", "Local.").With()), null);
        var check = content.Checks.First(one => one.Code == "F6-R2") with { Code = "LOCAL-2", Requirement = custom, AppliesWhen = Condition.Always };
        var definition = ProcessDefinition.Build(content with { Id = "local", Checks = [.. content.Checks, check] });
        var course = Any.Course(Phase.Development, definition);
        course.Clarify(StandardFacts.DpiaRequired, false).ThenAccepted();
        course.PassGate(StandardGates.BeforeLiveData).ThenAccepted();
        Walk.Open(course, StandardGates.ExitOf(Phase.Development));
        course.AdvanceTo(Phase.Implementation).ThenAccepted();

        answer = Outcome.Unmet;

        TechnologyProcess.From([definition], course.Process.History).Phase.Should().Be(Phase.Implementation);
    }
}
