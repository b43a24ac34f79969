using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_its_involvement
{
    private static readonly ValueList<InvolvementAdjustment> Raised = [new(Condition.Yes("isDigital"), InvolvementLevel.Medbestemmelse)];

    private static DefinitionMistake LevelMistake(Party party) => new(
        "definition.involvement-level", $"involvement Idea/{party}",
        "Management decides and has no level; every other party has a level and a floor.");

    [Fact]
    public void Is_refused_where_management_has_a_level() =>
        LevelMistake(Party.Management).ShouldBeTheOnlyMistakeIn(WithRow(
            row => row with { Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information }, Party.Management));

    [Fact]
    public void Is_refused_where_a_condition_would_give_management_a_level() =>
        LevelMistake(Party.Management).ShouldBeTheOnlyMistakeIn(WithRow(row => row with { Adjustments = Raised }, Party.Management));

    [Fact]
    public void Is_refused_where_another_party_has_neither_level_nor_floor() =>
        LevelMistake(Party.Citizens).ShouldBeTheOnlyMistakeIn(WithRow(row => row with { Level = null, Floor = null }));

    [Fact]
    public void Is_refused_where_another_party_has_no_floor() =>
        LevelMistake(Party.Citizens).ShouldBeTheOnlyMistakeIn(WithRow(row => row with { Floor = null }));

    [Fact]
    public void Is_refused_where_another_party_has_no_level() =>
        LevelMistake(Party.Citizens).ShouldBeTheOnlyMistakeIn(WithRow(row => row with { Level = null }));

    [Fact]
    public void Is_refused_where_the_floor_lies_above_the_level() =>
        new DefinitionMistake(
            "definition.floor-above-level", "involvement Idea/Citizens",
            "The floor Medbestemmelse lies above the level Medindflydelse. Raise the level or lower the floor.")
            .ShouldBeTheOnlyMistakeIn(WithRow(row => row with { Floor = InvolvementLevel.Medbestemmelse }));

    [Fact]
    public void Is_refused_where_a_level_is_raised_on_a_fact_that_is_not_there() =>
        new DefinitionMistake(
            "definition.unknown-fact", "involvement Idea/Citizens", "Fact nowhere is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(WithRow(row => row with { Adjustments = [new(Condition.Yes("nowhere"), InvolvementLevel.Medindflydelse)] }));
}
