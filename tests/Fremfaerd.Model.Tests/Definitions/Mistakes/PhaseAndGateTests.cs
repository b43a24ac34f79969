using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_its_phases_and_gates
{
    [Fact]
    public void Is_refused_where_a_phase_is_not_described() =>
        new DefinitionMistake(
            "definition.phase-missing", "phase Design", "The phase is not described, so it could not be reached. Describe all seven.")
            .ShouldBeTheOnlyMistakeIn(Content with { Phases = [.. Content.Phases.Where(phase => phase.Phase != Phase.Design)] });

    [Fact]
    public void Is_refused_where_the_phases_are_not_in_their_order() =>
        new DefinitionMistake(
            "definition.phase-order", "phases", "The phases are not in their order. List them from Idea to Implementation.")
            .ShouldBeTheOnlyMistakeIn(Content with { Phases = [.. Content.Phases.Reverse()] });

    [Fact]
    public void Is_refused_where_a_phase_is_carried_by_a_principle_that_is_not_there() =>
        new DefinitionMistake(
            "definition.unknown-principle", "phase Idea", "Principle P11 is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(WithPhase(phase => phase with { SecondaryPrinciples = ["P6", "P11"] }));

    [Fact]
    public void Is_refused_where_a_phase_has_no_exit_gate() =>
        MistakesIn(Content with { Gates = [.. Content.Gates.Skip(1)] }).Should().Contain(new DefinitionMistake(
            "definition.exit-gate", "phase Idea", "The phase has 0 exit gates. Give it exactly one."));

    [Fact]
    public void Is_refused_where_a_phase_has_two_exit_gates() =>
        new DefinitionMistake("definition.exit-gate", "phase Idea", "The phase has 2 exit gates. Give it exactly one.")
            .ShouldBeTheOnlyMistakeIn(Content with
            {
                Gates = [.. Content.Gates, new("other-exit", Phase.Idea, GateKind.Exit, new("En anden udgang", "Another exit"))],
            });
}
