using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_how_phases_are_skipped
{
    private static readonly SkipRule Rule = Content.Phases.First(phase => phase.Phase == Phase.Procurement).SkipRules[0];

    [Theory]
    [InlineData(Phase.Idea)]
    [InlineData(Phase.Decision)]
    public void Is_refused_where_idea_or_decision_can_be_skipped(Phase phase) =>
        new DefinitionMistake(
            "definition.phase-not-skippable", $"phase {phase}", "Idea and decision are part of every course that reaches them. Let CanBeSkipped be false.")
            .ShouldBeTheOnlyMistakeIn(With(phase, described => described with { CanBeSkipped = true }));

    [Theory]
    [InlineData(Phase.Idea)]
    [InlineData(Phase.Implementation)]
    [InlineData(Phase.Procurement)]
    public void Is_refused_where_a_rule_stands_at_a_phase_that_cannot_be_skipped(Phase phase) =>
        new DefinitionMistake(
            "definition.skip-rule-unused", $"phase {phase}", "It has rules for being skipped but cannot be skipped. Set CanBeSkipped or leave the rules out.")
            .ShouldBeTheOnlyMistakeIn(With(phase, described => described with { CanBeSkipped = false, SkipRules = [Rule] }));

    [Fact]
    public void Is_refused_where_a_rule_asks_for_a_fact_that_is_not_there() =>
        new DefinitionMistake("definition.unknown-fact", "skip rule F5/no-purchase", "Fact nowhere is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(WithRule(rule => rule with { When = Condition.Yes("isDigital") | !Condition.Yes("nowhere") }));

    [Fact]
    public void Is_refused_where_a_rule_asks_a_fact_for_what_it_cannot_hold() =>
        MistakesIn(WithRule(rule => rule with { When = Condition.Is("isDigital", "area") })).Should().ContainSingle()
            .Which.Should().Match<DefinitionMistake>(mistake => mistake.Code == "definition.condition-kind" && mistake.Where == "skip rule F5/no-purchase");

    [Fact]
    public void Is_refused_where_a_phase_has_a_rule_twice() =>
        new DefinitionMistake("definition.duplicate", "skip rule F5/no-purchase", "It stands 2 times. Give each its own id.")
            .ShouldBeTheOnlyMistakeIn(With(Phase.Procurement, phase => phase with { SkipRules = [Rule, Rule with { Source = "S9" }] }));

    [Fact]
    public void Is_accepted_where_two_phases_have_a_rule_of_the_same_name() =>
        ProcessDefinition.Build(With(Phase.Design, phase => phase with { SkipRules = [Rule] })).Should().NotBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("intet køb")]
    [InlineData("no purchase")]
    public void Is_refused_where_the_code_of_a_rule_has_not_the_form_of_one(string code) =>
        new DefinitionMistake(
            "definition.code", "phase Procurement", "A code is not of the form of a code. Use 1 to 100 characters of A-Z a-z 0-9 - . _ / : @.")
            .ShouldBeTheOnlyMistakeIn(WithRule(rule => rule with { Code = code }));

    [Theory]
    [InlineData("code")]
    [InlineData("condition")]
    [InlineData("text")]
    public void Is_refused_where_a_part_of_a_rule_is_missing(string part) =>
        new DefinitionMistake("definition.missing", "skip rule of F5", $"Its {part} is null or holds a default value. Give it.")
            .ShouldBeTheOnlyMistakeIn(WithRule(rule => part switch
            {
                "code" => rule with { Code = null! },
                "condition" => rule with { When = null! },
                _ => rule with { Text = null! },
            }));

    [Fact]
    public void Is_refused_where_the_rules_of_a_phase_are_null() =>
        new DefinitionMistake("definition.missing", "phase F5", "Its skip rules is null or holds a default value. Give it.")
            .ShouldBeTheOnlyMistakeIn(With(Phase.Procurement, phase => phase with { SkipRules = null! }));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Is_refused_where_a_rule_does_not_say_where_it_comes_from(string? source) =>
        new DefinitionMistake("definition.source-missing", "skip rule F5/no-purchase", "No source is given. Name where it comes from, or write 'derived'.")
            .ShouldBeTheOnlyMistakeIn(WithRule(rule => rule with { Source = source! }));

    private static DefinitionDraft WithRule(Func<SkipRule, SkipRule> change) =>
        With(Phase.Procurement, phase => phase with { SkipRules = [change(Rule)] });

    private static DefinitionDraft With(Phase phase, Func<PhaseDescription, PhaseDescription> change) =>
        Content with { Phases = [.. Content.Phases.Select(one => one.Phase == phase ? change(one) : one)] };
}
