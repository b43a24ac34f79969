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

public class A_value_of_a_fact
{
    [Fact]
    public void Is_one_of_three_kinds()
    {
        FactValue.Yes.Should().BeEquivalentTo(new { Kind = FactKind.YesNo, YesNo = true, Choice = (string?)null, Amount = (Money?)null });
        FactValue.Of("area").Should().BeEquivalentTo(new { Kind = FactKind.Choice, YesNo = (bool?)null, Choice = "area", Amount = (Money?)null });
        FactValue.Of(Money.Kroner(5)).Should().BeEquivalentTo(new { Kind = FactKind.Amount, YesNo = (bool?)null, Choice = (string?)null });
    }

    [Fact]
    public void Is_written_as_a_code()
    {
        FactValue[] all = [true, false, FactValue.Of("area"), Money.Kroner(5)];

        all.Select(value => $"{value}").Should().Equal("yes", "no", "area", "5 DKK excluding-vat");
    }

    [Theory]
    [InlineData("")]
    [InlineData("to ord")]
    [InlineData("område")]
    public void Is_no_choice_without_the_form_of_a_code(string code) =>
        FluentActions.Invoking(() => FactValue.Of(code)).Should().Throw<ArgumentException>();

    [Fact]
    public void Is_nothing_where_null_is_given()
    {
        FluentActions.Invoking(() => FactValue.Of((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactValue.Of((Money)null!)).Should().Throw<ArgumentNullException>();
    }
}
