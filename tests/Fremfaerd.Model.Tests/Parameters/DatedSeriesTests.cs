namespace Fremfaerd.Model.Tests.Parameters;

public class A_dated_series
{
    private static readonly Parameter Series = Any.Definition.Content.Parameters[0] with
    {
        Values = [Dated(new(2026, 3, 1), null, 300), Dated(new(2024, 1, 1), new(2025, 12, 31), 100), Dated(new(2026, 1, 5), new(2026, 1, 5), 200)],
    };

    [Theory]
    [InlineData(2023, 12, 31, null)]
    [InlineData(2024, 1, 1, 100)]
    [InlineData(2025, 12, 31, 100)]
    [InlineData(2026, 1, 1, null)]
    [InlineData(2026, 1, 4, null)]
    [InlineData(2026, 1, 5, 200)]
    [InlineData(2026, 1, 6, null)]
    [InlineData(2026, 2, 28, null)]
    [InlineData(2026, 3, 1, 300)]
    [InlineData(9999, 12, 31, 300)]
    public void Holds_on_both_bounds_of_a_period_and_guesses_nothing_outside(int year, int month, int day, int? amount) =>
        (Series.ValueOn(new(year, month, day))?.Threshold?.Amount.Amount).Should().Be(amount);

    [Fact]
    public void Is_asked_without_allocating()
    {
        var (day, parameters) = (new DateOnly(2026, 5, 1), Any.Definition.Index.Parameters);
        _ = (Series.ValueOn(day), parameters.TryFind(StandardParameters.TenderSubLots, out _));
        Allocated.By(() =>
        {

            for (var i = 0; i < 100; i++)
                _ = (Series.ValueOn(day), parameters.TryFind(StandardParameters.TenderSubLots, out _));
        }).Should().Be(0);
    }

    [Fact]
    public void Of_the_standard_holds_the_thresholds_of_municipalities_for_2024_and_2025_and_none_later()
    {
        (ParameterId Id, decimal Kroner)[] expected =
        [
            (StandardParameters.TenderGoodsAndServices, 1_644_638), (StandardParameters.TenderLightRegime, 5_581_350), (StandardParameters.TenderSubLots, 595_344),
        ];

        foreach (var (id, kroner) in expected)
        {
            var parameter = Any.Definition.Parameter(id);
            parameter.SelectedBy.Should().Be(ParameterDate.Publication);
            parameter.ValueOn(new(2024, 1, 1))!.Threshold.Should().Be(new Threshold(Money.Kroner(kroner), Bound.AtOrAbove));
            parameter.ValueOn(new(2025, 12, 31))!.Source.Should().Be("X29");
            parameter.ValueOn(new(2023, 12, 31)).Should().BeNull();
            parameter.ValueOn(new(2026, 1, 1)).Should().BeNull();
        }
    }

    [Fact]
    public void Of_the_standard_holds_no_notice_and_no_deadline_since_agreements_differ()
    {
        foreach (var id in new[] { StandardParameters.MedNotice, StandardParameters.BreachDeadline })
        {
            var parameter = Any.Definition.Parameter(id);
            (parameter.Kind, parameter.SelectedBy, parameter.Values.Count).Should().Be((ParameterKind.Length, ParameterDate.Occurrence, 0));
        }
    }

    [Fact]
    public void Of_deadlines_is_written_with_their_length() =>
        $"{new DatedValue(new(2026, 1, 1), null, CalendarPeriod.OfMonths(1), "MED-aftalen")}".Should().Be("2026-01-01.. P1M (MED-aftalen)");

    private static DatedValue Dated(DateOnly from, DateOnly? until, decimal kroner) =>
        new(from, until, new Threshold(Money.Kroner(kroner), Bound.AtOrAbove), "X29");
}
