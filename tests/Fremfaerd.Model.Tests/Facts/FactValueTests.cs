namespace Fremfaerd.Model.Tests.Facts;

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
