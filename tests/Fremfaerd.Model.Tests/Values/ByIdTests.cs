namespace Fremfaerd.Model.Tests.Values;

public class Values_by_their_ids
{
    /// <summary>Few letters at every length, so that many ids agree in the characters they are found by.</summary>
    private static readonly string[] Texts = [.. Enumerable.Range(0, 4_000).Select(Text).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Are_found_by_them_and_by_no_others()
    {
        var known = Texts.Where((_, number) => number % 2 == 0).ToArray();
        var values = new ById<FactId, int>(known.Select(text => new FactId(text)), number => number);

        known.Should().HaveCountGreaterThan(1_000);
        for (var number = 0; number < known.Length; number++)
            values[new(known[number])].Should().Be(number);
        Texts.Except(known).Should().OnlyContain(text => !values.Contains(new(text)));
        values.Contains(default).Should().BeFalse();
    }

    [Fact]
    public void Are_none_where_there_are_no_ids() => new ById<FactId, int>([], number => number).Contains("a").Should().BeFalse();

    [Fact]
    public void Stand_there_once() =>
        ((Func<object>)(() => new ById<FactId, int>(["a", "b", "a"], number => number))).Should().Throw<ArgumentException>().WithMessage("*a*twice*");

    private static string Text(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, 1 + (seed % 20)).Select(_ => random.Next(2) == 0 ? 'a' : 'b'));
    }
}
