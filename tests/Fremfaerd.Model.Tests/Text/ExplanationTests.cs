namespace Fremfaerd.Model.Tests.Text;

public class An_explanation
{
    private static readonly LocalizedText Held = new(
        "{party} fik {level} {moment}, {count} gange.", "{party} had {level} {moment}, {count} times.");

    private static readonly Explanation Filled = Held.With(
        ("party", Party.Citizens.Name), ("level", InvolvementLevel.Medindflydelse.Name), ("moment", Moment.On(2026, 3, 2)), ("count", 2));

    [Fact]
    public void Is_filled_in_both_languages()
    {
        Filled.Danish.Should().Be("Borgere fik Medindflydelse 2. marts 2026, 2 gange.");
        Filled.English.Should().Be("Citizens had Medindflydelse 2 March 2026, 2 times.");
        $"{Filled}".Should().Be(Filled.Danish);
    }

    [Fact]
    public void Keeps_its_values_with_their_types() =>
        Filled.Values.Select(value => (value.Name, value.Value.Value)).Should().Equal(
            ("party", Party.Citizens.Name),
            ("level", InvolvementLevel.Medindflydelse.Name),
            ("moment", Moment.On(2026, 3, 2)),
            ("count", 2));

    [Fact]
    public void Equals_another_of_the_same_text_and_values() =>
        Held.With([.. Filled.Values]).Should().Be(Filled);

    /// <summary>A value must not be taken for a part of the text: what a person typed may hold braces.</summary>
    [Fact]
    public void Shows_what_a_person_typed_as_typed() =>
        new LocalizedText("{a} og {b}", "{a} and {b}").With(("a", "{b} $1 \\"), ("b", "{a}")).Danish.Should().Be("{b} $1 \\ og {a}");

    [Fact]
    public void Repeats_a_value_where_its_placeholder_stands_twice() =>
        new LocalizedText("{a} {a}", "{a}").With(("a", "x")).Danish.Should().Be("x x");

    [Fact]
    public void Leaves_other_braces_alone() =>
        new LocalizedText("{} {0} {a-b} {", "same").With().Danish.Should().Be("{} {0} {a-b} {");

    [Fact]
    public void Needs_a_value_for_each_placeholder_and_no_other()
    {
        LocalizedText text = new("{a} og {b}", "{a} and {b}");
        Action[] wrong =
        [
            () => text.With(),
            () => text.With(("a", 1)),
            () => text.With(("a", 1), ("b", 2), ("c", 3)),
            () => text.With(("a", 1), ("a", 2)),
            () => text.With(("a", 1), ("B", 2)),
        ];

        foreach (var fill in wrong)
        {
            fill.Should().Throw<ArgumentException>().WithMessage(
                "The text has the placeholders [a, b]. Give each of them one value, and no other.*");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Exists_in_no_third_language(int language)
    {
        FluentActions.Invoking(() => Filled.In((Language)language)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Held.In((Language)language)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((TextValue)"word").In((Language)language)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((TextValue)7).In((Language)language)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
