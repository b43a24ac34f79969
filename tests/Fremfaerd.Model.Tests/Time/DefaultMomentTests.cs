namespace Fremfaerd.Model.Tests.Time;

public class A_moment_that_is_default
{
    [Fact]
    public void Has_neither_happened_nor_is_it_looked_from()
    {
        FluentActions.Invoking(() => default(Moment).HadHappenedBy(Any.Start)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Moment.On(2026, 3, 2).HadHappenedBy(default)).Should().Throw<ArgumentException>().WithParameterName("at");
    }
}
