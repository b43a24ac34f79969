using static Fremfaerd.Model.Tests.Definitions.Mistaken;

namespace Fremfaerd.Model.Tests.Definitions;

public class A_definition_with_a_mistake_in_its_parameters
{
    private static readonly Threshold Kroner = new(Money.Kroner(100), Bound.Above);

    [Theory]
    [InlineData("2025-12-31", "2026-12-31")]
    [InlineData("2025-06-01", "2025-07-01")]
    [InlineData("2023-01-01", null)]
    [InlineData("2023-01-01", "2024-01-01")]
    public void Is_refused_where_two_periods_share_a_day(string from, string? until)
    {
        var other = Dated(from, until);
        var first = Content.Parameters[0].Values[0];

        Mistake("definition.parameter-overlap", $"The values {first} and {other} share a day. Both bounds of a period belong to it; end one before the other begins.")
            .ShouldBeTheOnlyMistakeIn(WithParameter(parameter => parameter with { Values = [first, other] }));
    }

    [Fact]
    public void Is_refused_where_two_periods_have_no_end() =>
        MistakesIn(WithParameter(parameter => parameter with { Values = [Dated("2025-01-01", null), Dated("2020-01-01", null)] }))
            .Select(mistake => mistake.Code).Should().Equal("definition.parameter-overlap");

    [Theory]
    [InlineData("2026-01-01", null)]
    [InlineData("2022-01-01", "2023-12-31")]
    [InlineData("2030-01-01", "2030-01-01")]
    public void Is_built_where_one_period_ends_before_the_next_begins_whatever_the_gap(string from, string? until) =>
        FluentActions.Invoking(() => ProcessDefinition.Build(WithParameter(parameter => parameter with { Values = [.. parameter.Values, Dated(from, until)] })))
            .Should().NotThrow();

    [Fact]
    public void Is_refused_where_a_period_ends_before_it_begins() =>
        Mistake("definition.parameter-period", $"The value {Dated("2026-01-02", "2026-01-01")} ends before it begins. Let it end on its first day or later.")
            .ShouldBeTheOnlyMistakeIn(WithParameter(parameter => parameter with { Values = [Dated("2026-01-02", "2026-01-01")] }));

    [Fact]
    public void Is_refused_where_a_value_is_of_another_kind() =>
        Mistake("definition.parameter-kind", "A value is not of kind Threshold. Give all values the kind of the parameter.")
            .ShouldBeTheOnlyMistakeIn(WithParameter(parameter => parameter with { Values = [new(new(2026, 1, 1), null, new DateOnly(2026, 1, 1), "X29")] }));

    [Fact]
    public void Is_refused_where_a_threshold_stands_for_a_deadline() =>
        Mistake("definition.parameter-kind", "A value is not of kind Length. Give all values the kind of the parameter.")
            .ShouldBeTheOnlyMistakeIn(WithParameter(parameter => parameter with { Kind = ParameterKind.Length }));

    [Fact]
    public void Is_built_with_the_deadline_of_a_municipality() =>
        FluentActions.Invoking(() => ProcessDefinition.Build(WithParameter(parameter => parameter with
        {
            Kind = ParameterKind.Length,
            SelectedBy = ParameterDate.Occurrence,
            Values = [new(new(2026, 1, 1), null, CalendarPeriod.OfMonths(1), "MED-aftalen")],
        }))).Should().NotThrow();

    [Fact]
    public void Is_refused_where_a_value_does_not_say_where_it_comes_from() =>
        Mistake("definition.source-missing", "No source is given. Name where it comes from, or write 'derived'.")
            .ShouldBeTheOnlyMistakeIn(WithParameter(parameter => parameter with { Values = [new(new(2026, 1, 1), null, Kroner, " ")] }));

    [Fact]
    public void Is_refused_where_a_duty_begins_by_a_parameter_that_is_not_there() =>
        new DefinitionMistake("definition.unknown-parameter", "check F2-R8", "Parameter nowhere is not in the definition. Add it or name another.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { AppliesFrom = "nowhere" }));

    [Fact]
    public void Is_refused_where_a_duty_begins_by_a_threshold() =>
        new DefinitionMistake("definition.applies-from-kind", "check F2-R8", "Parameter tender-sub-lots is no start date, so a duty cannot begin by it. Name one of kind Start.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { AppliesFrom = StandardParameters.TenderSubLots }));

    [Theory]
    [InlineData(ParameterKind.Length, ParameterDate.Assessment)]
    [InlineData(ParameterKind.Start, ParameterDate.Occurrence)]
    public void Is_refused_where_the_deadline_for_breaches_does_not_run_from_the_breach(ParameterKind kind, ParameterDate selectedBy) =>
        new DefinitionMistake("definition.breach-deadline", "parameter breach-deadline", "A deadline for breaches is a length that runs from the day of the breach. Make it of kind Length, selected by Occurrence.")
            .ShouldBeTheOnlyMistakeIn(Content with
            {
                Parameters = [.. Content.Parameters.Select(parameter => parameter.Id == StandardParameters.BreachDeadline ? parameter with { Kind = kind, SelectedBy = selectedBy } : parameter)],
            });

    [Fact]
    public void Is_refused_where_a_threshold_would_be_that_of_an_occurrence() =>
        Mistake("definition.parameter-date", "A notice or deadline is the one of the day something happened, and no other value is. Select a parameter of kind Length by Occurrence, and others by another date.")
            .ShouldBeTheOnlyMistakeIn(WithParameter(parameter => parameter with { SelectedBy = ParameterDate.Occurrence }));

    [Fact]
    public void Is_refused_where_a_notice_would_be_that_of_the_day_judged_on() =>
        Mistake("definition.parameter-date", "A notice or deadline is the one of the day something happened, and no other value is. Select a parameter of kind Length by Occurrence, and others by another date.")
            .ShouldBeTheOnlyMistakeIn(WithParameter(parameter => parameter with { Kind = ParameterKind.Length, Values = [] }));

    [Fact]
    public void Is_refused_where_a_duty_begins_by_a_deadline() =>
        new DefinitionMistake("definition.applies-from-kind", "check F2-R8", "Parameter breach-deadline is no start date, so a duty cannot begin by it. Name one of kind Start.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { AppliesFrom = StandardParameters.BreachDeadline }));

    [Theory]
    [InlineData("isDigital")]
    [InlineData("decisionLevel")]
    public void Is_refused_where_a_route_is_grounded_on_a_fact_that_is_no_amount(string fact) =>
        new DefinitionMistake("definition.route-value", "check F2-R8", $"Fact {fact} is no amount, so it cannot be held against a threshold. Name one of kind Amount.")
            .ShouldBeTheOnlyMistakeIn(WithCheck(check => check with { Requirement = new AllOf([new RouteGrounded(fact)]) }));

    private static DatedValue Dated(string from, string? until) => new(
        DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
        until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture),
        Kroner, "X29");

    private static DefinitionMistake Mistake(string code, string message) => new(code, "parameter extra", message);
}
