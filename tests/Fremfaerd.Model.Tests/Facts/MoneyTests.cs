namespace Fremfaerd.Model.Tests.Facts;

public class A_sum_of_money
{
    [Theory]
    [InlineData("450000", "450000 DKK excluding-vat")]
    [InlineData("0", "0 DKK excluding-vat")]
    [InlineData("1234567.89", "1234567.89 DKK excluding-vat")]
    public void Is_written_the_same_in_every_culture(string amount, string expected) =>
        $"{Money.Kroner(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))}".Should().Be(expected);

    [Fact]
    public void Equals_the_same_sum_only_with_the_same_currency_and_basis()
    {
        Money.Kroner(10).Should().Be(new Money(10.00m, "DKK", VatBasis.ExcludingVat));
        Money.Kroner(10).Should().NotBe(new Money(10, "EUR", VatBasis.ExcludingVat));
        Money.Kroner(10).Should().NotBe(new Money(10, "DKK", VatBasis.IncludingVat));
    }

    [Fact]
    public void Is_not_negative() =>
        FluentActions.Invoking(() => Money.Kroner(-0.01m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("amount");

    [Theory]
    [InlineData("")]
    [InlineData("kr")]
    [InlineData("dkk")]
    [InlineData("DKKK")]
    [InlineData("DK1")]
    [InlineData("ÆØÅ")]
    public void Has_a_currency_of_three_capital_letters(string currency) =>
        FluentActions.Invoking(() => new Money(1, currency, VatBasis.ExcludingVat)).Should().Throw<ArgumentException>()
            .WithParameterName(nameof(currency)).WithMessage("A currency is an ISO 4217 code such as DKK: three capital letters.*");

    [Fact]
    public void Has_a_currency() =>
        FluentActions.Invoking(() => new Money(1, null!, VatBasis.ExcludingVat)).Should().Throw<ArgumentNullException>().WithParameterName("currency");

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Says_whether_VAT_is_in_it(int vat) =>
        FluentActions.Invoking(() => new Money(1, "DKK", (VatBasis)vat)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(vat));
}
