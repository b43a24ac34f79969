namespace Fremfaerd.Model.Tests.Parameters;

public class A_threshold
{
    [Theory]
    [InlineData("99.99", false, false)]
    [InlineData("100", true, false)]
    [InlineData("100.00", true, false)]
    [InlineData("100.01", true, true)]
    public void Says_whether_the_bound_itself_counts(string amount, bool atOrAbove, bool above)
    {
        var value = Money.Kroner(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));

        new Threshold(Money.Kroner(100), Bound.AtOrAbove).IsReachedBy(value).Should().Be(atOrAbove);
        new Threshold(Money.Kroner(100), Bound.Above).IsReachedBy(value).Should().Be(above);
    }

    [Theory]
    [InlineData("EUR", VatBasis.ExcludingVat)]
    [InlineData("DKK", VatBasis.IncludingVat)]
    public void Is_not_compared_with_another_currency_or_VAT_basis(string currency, VatBasis vat)
    {
        var (threshold, value) = (new Threshold(Money.Kroner(100), Bound.Above), new Money(1_000, currency, vat));

        threshold.IsComparableWith(value).Should().BeFalse();
        FluentActions.Invoking(() => threshold.IsReachedBy(value)).Should().Throw<ArgumentException>();
    }
}
