using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_what_its_questions_build_on
{
    private static DefinitionDraft With(params (QuestionId Id, Func<Question, Question> Change)[] changes) => Content with
    {
        Questions = [.. Content.Questions.Select(question => changes.Aggregate(
            question, (changed, change) => changed.Id == change.Id ? change.Change(changed) : changed))],
    };

    [Fact]
    public void Is_refused_where_a_condition_names_an_unknown_fact() =>
        new DefinitionMistake("definition.unknown-fact", "question F1-KO-1", "Fact nowhere is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(With(("F1-KO-1", question => question with { AppliesWhen = Condition.Yes("nowhere") })));

    [Fact]
    public void Is_refused_where_it_builds_on_an_unknown_fact() =>
        new DefinitionMistake("definition.unknown-fact", "question F1-KO-1", "Fact nowhere is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(With(("F1-KO-1", question => question with { DependsOnFacts = ["nowhere"] })));

    [Fact]
    public void Is_refused_where_it_builds_on_an_unknown_question() =>
        new DefinitionMistake("definition.unknown-question", "question F1-KO-1", "Question F9-XX-1 is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(With(("F1-KO-1", question => question with { DependsOnQuestions = ["F9-XX-1"] })));

    [Fact]
    public void Is_refused_where_it_builds_on_a_fact_read_from_decisions() =>
        new DefinitionMistake(
            "definition.question-on-decisions", "question F1-KO-1",
            "Fact phaseHasNewDecision is read from the decisions of a visit, and an answer belongs to none. Name another fact.")
            .ShouldBeTheOnlyMistakeIn(With(("F1-KO-1", question => question with { DependsOnFacts = [StandardFacts.PhaseHasNewDecision] })));

    [Fact]
    public void Is_refused_where_a_question_builds_on_itself() =>
        new DefinitionMistake(
            "definition.question-cycle", "question F1-KO-1", "Its answer builds on itself: F1-KO-1 on F1-KO-1. Take one of them out of the circle.")
            .ShouldBeTheOnlyMistakeIn(With(("F1-KO-1", question => question with { DependsOnQuestions = ["F1-KO-1"] })));

    [Fact]
    public void Is_refused_where_questions_build_on_each_other_in_a_circle_and_names_it() =>
        new DefinitionMistake(
            "definition.question-cycle", "question F1-KO-1",
            "Its answer builds on itself: F1-KO-1 on F1-KO-2 on F1-KO-3 on F1-KO-1. Take one of them out of the circle.")
            .ShouldBeTheOnlyMistakeIn(With(
                ("F1-KO-1", question => question with { DependsOnQuestions = ["F1-KO-2"] }),
                ("F1-KO-2", question => question with { DependsOnQuestions = ["F1-KO-3"] }),
                ("F1-KO-3", question => question with { DependsOnQuestions = ["F1-KO-1"] })));
}
