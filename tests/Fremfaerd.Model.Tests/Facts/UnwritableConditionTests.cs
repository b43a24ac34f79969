using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Tests.Facts;

public class A_condition_that_cannot_be_written
{
    [Fact]
    public void Has_no_fact()
    {
        FluentActions.Invoking(() => Yes(default)).Should().Throw<ArgumentException>().WithParameterName("fact");
        FluentActions.Invoking(() => No(default)).Should().Throw<ArgumentException>().WithParameterName("fact");
        FluentActions.Invoking(() => Is(default, "x")).Should().Throw<ArgumentException>().WithParameterName("fact");
    }

    [Fact]
    public void Names_no_choice() =>
        FluentActions.Invoking(() => Is("a")).Should().Throw<ArgumentException>()
            .WithParameterName("choices").WithMessage("A condition on a choice names at least one.*");

    [Fact]
    public void Has_a_part_that_is_null()
    {
        FluentActions.Invoking(() => Always & null!).Should().Throw<ArgumentNullException>().WithParameterName("right");
        FluentActions.Invoking(() => null! | Always).Should().Throw<ArgumentNullException>().WithParameterName("left");
        FluentActions.Invoking(() => !(Condition)null!).Should().Throw<ArgumentNullException>().WithParameterName("condition");
    }
}
