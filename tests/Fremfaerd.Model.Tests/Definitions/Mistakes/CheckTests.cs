using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_its_checks
{
    [Fact]
    public void Is_refused_where_a_check_stands_at_no_gate() =>
        Mistake("definition.check-without-gate", "It stands at no gate, so it would never be asked. Name its gate.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Gates = [] }));

    [Fact]
    public void Is_refused_where_a_check_stands_at_a_gate_that_is_not_there() =>
        Mistake("definition.unknown-gate", "Gate nowhere is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Gates = ["nowhere"] }));

    [Fact]
    public void Is_refused_where_a_condition_asks_for_a_fact_that_is_not_there() =>
        Mistake("definition.unknown-fact", "Fact nowhere is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { AppliesWhen = Condition.Yes("isDigital") & !Condition.Yes("nowhere") }));

    [Fact]
    public void Is_refused_where_a_condition_asks_yes_or_no_of_another_kind_of_fact() =>
        Mistake("definition.condition-kind", "The condition 'contractValue' does not fit fact contractValue, which is of kind Amount. Ask yes or no of a yes-no fact, and listed choices of a choice.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { AppliesWhen = Condition.Yes("contractValue") | Condition.Yes("isDigital") }));

    [Fact]
    public void Is_refused_where_a_condition_asks_for_a_choice_of_a_yes_or_no() =>
        Mistake("definition.condition-kind", "The condition 'isDigital IS area' does not fit fact isDigital, which is of kind YesNo. Ask yes or no of a yes-no fact, and listed choices of a choice.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { AppliesWhen = Condition.Is("isDigital", "area") }));

    [Fact]
    public void Is_refused_where_a_condition_asks_for_a_choice_that_is_not_listed() =>
        Mistake("definition.condition-kind", "The condition 'decisionLevel IS area OR region' does not fit fact decisionLevel, which is of kind Choice. Ask yes or no of a yes-no fact, and listed choices of a choice.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { AppliesWhen = !Condition.Is("decisionLevel", "area", "region") }));

    [Fact]
    public void Is_refused_where_a_requirement_names_a_fact_that_is_not_there() =>
        Mistake("definition.unknown-fact", "Fact nowhere is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Requirement = new FactsClarified(["isDigital", "nowhere"]) }));

    [Fact]
    public void Is_refused_where_a_requirement_names_a_question_that_is_not_there() =>
        Mistake("definition.unknown-question", "Question F9-KO-1 is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Requirement = new QuestionsAnswered(["F9-KO-1"]) }));

    [Fact]
    public void Is_refused_where_a_requirement_names_a_role_that_is_not_there() =>
        Mistake("definition.unknown-role", "Role mayor is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Requirement = new EvidenceConfirmed("mayor") }));

    [Fact]
    public void Is_refused_where_a_part_of_a_compound_requirement_names_what_is_not_there() =>
        MistakesIn(WithCheck(check => check with
        {
            Requirement = new AllOf([new MedHeard("level"), new AllOf([new AmoTakesPart("amr"), new QuestionsAnswered(["q"])])]),
        })).Select(mistake => mistake.Code)
            .Should().Equal("definition.unknown-fact", "definition.unknown-question", "definition.unknown-role");

    [Fact]
    public void Is_refused_where_the_role_that_must_confirm_may_not() =>
        Mistake("definition.role-cannot-confirm", "Role employee may not confirm, so the check could never be met. Give the role the act or name another.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Requirement = new EvidenceConfirmed(StandardRoles.Employee) }));

    /// <summary>Planning over such a fact once ran until the stack was full.</summary>
    [Fact]
    public void Is_refused_where_the_level_of_a_decision_is_read_from_a_fact_that_holds_none() =>
        Mistake("definition.level-fact", "Fact isDigital does not hold the level of a decision. Make it a choice among workplace, area, top-management, political, political-on-area, political-on-workplace.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Requirement = new DecisionRouted("isDigital") }));

    private static DefinitionMistake Mistake(string code, string message) => new(code, "check F2-R8", message);
}
