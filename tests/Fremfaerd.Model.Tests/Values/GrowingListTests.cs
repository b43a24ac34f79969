namespace Fremfaerd.Model.Tests.Values;

public class A_list_that_grows_with_a_history
{
    [Fact]
    public void Is_the_list_that_the_same_changes_give_and_leaves_earlier_ones_as_they_were()
    {
        var random = new Random(7);
        List<(GrowingList<int> List, int[] Expected)> seen = [([], [])];
        for (var step = 0; step < 2_000; step++)
        {
            var (list, expected) = seen[random.Next(Math.Max(0, seen.Count - 5), seen.Count)];
            seen.Add(Change(list, expected, step, random));
        }

        seen.Should().AllSatisfy(one =>
        {
            one.List.Should().Equal(one.Expected);
            one.List.Count.Should().Be(one.Expected.Length);
            one.List.IsEmpty.Should().Be(one.Expected.Length == 0);
            Enumerable.Range(0, one.List.Count).Select(place => one.List[place]).Should().Equal(one.Expected);
        });
        seen.Max(one => one.Expected.Length).Should().BeGreaterThan(100);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void Finds_the_place_of_every_number_and_of_no_other(int length)
    {
        GrowingList<int> list = [.. Enumerable.Range(0, length).Select(place => place * 3)];

        Enumerable.Range(0, length).Select(place => list.PlaceOf(place * 3, number => number)).Should().Equal(Enumerable.Range(0, length));
        Enumerable.Range(-1, length + 2).Select(place => list.PlaceOf(place * 3 + 1, number => number)).Should().OnlyContain(place => place == -1);
    }

    private static (GrowingList<int> List, int[] Expected) Change(GrowingList<int> list, int[] expected, int value, Random random)
    {
        var place = expected.Length == 0 ? 0 : random.Next(expected.Length);
        return (expected.Length == 0 ? 0 : random.Next(10)) switch
        {
            1 => (list.SetItem(place, value), [.. expected[..place], value, .. expected[(place + 1)..]]),
            2 => (list.RemoveAt(place), [.. expected[..place], .. expected[(place + 1)..]]),
            _ => (list.Add(value), [.. expected, value]),
        };
    }
}
