using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_how_checks_are_waived
{
    [Theory]
    [InlineData(Basis.Law, Waiving.ByOnePerson)]
    [InlineData(Basis.Law, Waiving.ByTwoPersons)]
    [InlineData(Basis.Agreement, Waiving.ByOnePerson)]
    [InlineData(Basis.Agreement, Waiving.ByTwoPersons)]
    public void Is_refused_where_law_or_agreement_can_be_let_go(Basis basis, Waiving waiving) =>
        new DefinitionMistake(
            "definition.waiver-of-law", "check F2-R8",
            "It rests on law or agreement, which a manager cannot let go. Use Never, or HandledElsewhere where another may meet the duty.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Basis = basis, Waiving = waiving }));

    [Theory]
    [InlineData(Basis.Law, Waiving.Never)]
    [InlineData(Basis.Law, Waiving.HandledElsewhere)]
    [InlineData(Basis.Agreement, Waiving.HandledElsewhere)]
    [InlineData(Basis.Model, Waiving.ByOnePerson)]
    [InlineData(Basis.Derived, Waiving.ByTwoPersons)]
    public void Is_accepted_where_the_duty_is_kept_or_is_none(Basis basis, Waiving waiving) =>
        ProcessDefinition.Build(WithCheck(check => check with { Basis = basis, Waiving = waiving })).Should().NotBeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(255)]
    public void Is_refused_where_the_way_of_waiving_is_undefined(int waiving) =>
        new DefinitionMistake("definition.undefined-number", "check F2-R8", "An enum number is undefined. Use named members for waiving.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Waiving = (Waiving)waiving }));

    [Fact]
    public void Is_refused_where_a_check_takes_the_code_of_the_ground_of_a_skip() =>
        new DefinitionMistake("definition.reserved-code", "check SKIP", "The code SKIP stands for the ground of a skipped phase. Choose another.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Code = "SKIP" }));

    [Fact]
    public void Is_refused_where_a_check_takes_the_code_of_the_standing_check_on_breaches() =>
        new DefinitionMistake("definition.reserved-code", "check BREACH", "The code BREACH stands for breaches of the duty to inform and discuss. Choose another.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Code = "BREACH" }));
}
