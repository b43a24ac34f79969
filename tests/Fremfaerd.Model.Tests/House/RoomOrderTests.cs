using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.House;

public class Rooms_of_the_house(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<(Type User, Type Used)>> Uses = new(() => TypeUses.In(Rooms.Model));

    /// <summary>Neighbours of which the later does not use the earlier, so that their order is a matter of taste.</summary>
    private static readonly (string Earlier, string Later)[] Strangers =
    [
        ("Phases", "Actors"), ("Parameters", "Questions"),
    ];

    [Fact]
    public void Every_type_lies_in_a_room_of_the_house() =>
        Rooms.Model.GetTypes().Select(Rooms.RoomOf).Where(room => room is not null)
            .Should().OnlyContain(room => Rooms.InOrder.Contains(room));

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        output.WriteLine($"{Uses.Value.Count} uses of one type by another in {Rooms.Model.GetTypes().Length} types");

        Uses.Value.Count.Should().BeGreaterThan(1_000, "the reader must see method bodies too");
        Rooms.Violations(Uses.Value, Rooms.InOrder).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Swapping_two_neighbours_breaks_the_order(string earlier, string later)
    {
        string[] swapped = [.. Rooms.InOrder.Select(room => room == earlier ? later : room == later ? earlier : room)];

        var between = Uses.Value.Where(use => Rooms.RoomOf(use.User) == later && Rooms.RoomOf(use.Used) == earlier);
        var violations = Rooms.Violations(between, swapped);

        output.WriteLine($"{earlier} and {later} swapped: {violations.Count} violations");
        if (Strangers.Contains((earlier, later)))
            violations.Should().BeEmpty("the list of strangers must be true");
        else
            violations.Should().NotBeEmpty();
    }

    [Fact]
    public void Swapping_Actors_and_Facts_breaks_the_order()
    {
        string[] swapped = [.. Rooms.InOrder.Select(room => room switch { "Actors" => "Facts", "Facts" => "Actors", _ => room })];

        Rooms.Violations(Uses.Value, swapped).Should().Contain(violation => violation.StartsWith("Fremfaerd.Model.Facts", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Neighbours()
    {
        var furnished = Rooms.InOrder.Where(room => Rooms.Model.GetTypes().Any(type => Rooms.RoomOf(type) == room)).ToList();
        var neighbours = new TheoryData<string, string>();
        foreach (var (earlier, later) in furnished.Zip(furnished.Skip(1)))
            neighbours.Add(earlier, later);
        return neighbours;
    }
}
