using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_its_facts
{
    private static readonly ValueList<FactChoice> Choices = [new("a", new("A", "A"))];

    [Fact]
    public void Is_refused_where_a_choice_lists_nothing_to_choose() =>
        Mistake("definition.choices", "A fact of kind choice lists its choices, and no other fact does.")
            .ShouldBeTheOnlyMistakeIn(WithFact(Fact("extra") with { Kind = FactKind.Choice }));

    [Theory]
    [InlineData(FactKind.YesNo)]
    [InlineData(FactKind.Amount)]
    public void Is_refused_where_a_fact_of_another_kind_lists_choices(FactKind kind) =>
        Mistake("definition.choices", "A fact of kind choice lists its choices, and no other fact does.")
            .ShouldBeTheOnlyMistakeIn(WithFact(Fact("extra") with { Kind = kind, Choices = Choices }));

    [Fact]
    public void Is_refused_where_a_default_is_of_another_kind() =>
        Mistake("definition.default-kind", "The default yes is no value of this fact. Give one of its kind.")
            .ShouldBeTheOnlyMistakeIn(WithFact(Fact("extra") with { Kind = FactKind.Amount, Default = true }));

    [Fact]
    public void Is_refused_where_a_default_is_no_listed_choice() =>
        Mistake("definition.default-kind", "The default b is no value of this fact. Give one of its kind.")
            .ShouldBeTheOnlyMistakeIn(WithFact(Fact("extra") with { Kind = FactKind.Choice, Choices = Choices, Default = FactValue.Of("b") }));

    [Fact]
    public void Is_refused_where_something_else_than_a_yes_or_no_is_implied() =>
        Mistake("definition.implied-kind", "Only a yes-no fact can be implied. Remove the implication.")
            .ShouldBeTheOnlyMistakeIn(WithFact(Fact("extra") with { Kind = FactKind.Amount, ImpliedNoBy = ["isDigital"] }));

    [Fact]
    public void Is_refused_where_a_fact_implies_that_is_never_no() =>
        Mistake("definition.implier-kind", "Fact contractValue is never no, since it is not of kind yes or no. Name one that is.")
            .ShouldBeTheOnlyMistakeIn(WithFact(Fact("extra") with { ImpliedNoBy = ["contractValue"] }));

    [Fact]
    public void Is_refused_where_something_else_than_a_yes_or_no_is_read_from_decisions() =>
        Mistake("definition.read-kind", "Only a yes-no fact can be read from decisions. Change its kind.")
            .ShouldBeTheOnlyMistakeIn(WithFact(Fact("extra") with { Kind = FactKind.Amount, IsReadFromDecisions = true }));

    [Theory]
    [InlineData("nowhere")]
    [InlineData("extra")]
    public void Is_refused_where_a_fact_is_implied_by_an_unknown_one_or_by_itself(string implier) =>
        Mistake("definition.implied-by-later", $"Fact {implier} does not stand before it. List a fact that implies another before that one, so that no circle arises.")
            .ShouldBeTheOnlyMistakeIn(WithFact(Fact("extra") with { ImpliedNoBy = [implier] }));

    [Fact]
    public void Is_refused_where_facts_imply_each_other_in_a_circle() =>
        MistakesIn(Content with
        {
            Facts = [.. Content.Facts, Fact("one") with { ImpliedNoBy = ["two"] }, Fact("two") with { ImpliedNoBy = ["one"] }],
        }).Should().Equal(new DefinitionMistake(
            "definition.implied-by-later", "fact one",
            "Fact two does not stand before it. List a fact that implies another before that one, so that no circle arises."));

    private static DefinitionMistake Mistake(string code, string message) => new(code, "fact extra", message);
}
