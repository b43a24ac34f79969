namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>What could be said instead: what is said anywhere else, its neighbours and the ends of its kind.</summary>
internal sealed class OtherValues
{
    private readonly Dictionary<Type, object[]> _elsewhere;

    internal OtherValues(IEnumerable<Leaf> leaves) => _elsewhere = leaves.Where(leaf => leaf.Value is not null).GroupBy(leaf => leaf.Type)
        .ToDictionary(group => group.Key, group => group.Select(leaf => leaf.Value!).DistinctBy(InFull.Of).ToArray());

    internal object?[] For(Leaf leaf, Random random) =>
    [
        .. Candidates(leaf, random).Where(other => other is not null || leaf.CanBeNull).Where(other => InFull.Of(other) != InFull.Of(leaf.Value)),
    ];

    private IEnumerable<object?> Candidates(Leaf leaf, Random random)
    {
        if (leaf.Path.EndsWith("By.System", StringComparison.Ordinal))
            return ["it-2", null];
        if (leaf.Type == typeof(string))
            return [$"Noget andet {random.Next(1_000_000)}.", $"{leaf.Value} {random.Next(100)}", $"Igen {random.Next()}", "", " ", "a\0b", new string('x', 200_000), null];
        var elsewhere = _elsewhere.GetValueOrDefault(leaf.Type, []);
        object?[] others = [null, .. Near(leaf)];
        return leaf.Type.IsEnum ? Enum.GetValues(leaf.Type).Cast<object>().Append(null) : others.Concat(elsewhere.OrderBy(_ => random.Next()).Take(Math.Max(4, others.Length)));
    }

    private static IEnumerable<object?> Near(Leaf leaf) => leaf.Value switch
    {
        _ when Leaf.IsList(leaf.Type) => Lists(leaf),
        int number => [number + 1, number - 1, 0, int.MaxValue],
        long number => [number + 1, number - 1, number + 2, 0L, -1L, long.MaxValue, long.MinValue],
        bool yes => [!yes],
        DateOnly day => [day.AddDays(1), day.AddDays(-1), day.AddYears(1), day.AddYears(-1), DateOnly.MaxValue, new DateOnly(1, 1, 2)],
        DateTimeOffset at =>
        [
            at.AddSeconds(1), at.AddSeconds(-1), at.AddHours(3), at.AddDays(1), at.AddDays(-1), at.AddDays(40), at.AddDays(-40), at.AddYears(3), at.AddYears(-3),
            new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero), new DateTimeOffset(1, 1, 1, 0, 0, 1, TimeSpan.Zero),
        ],
        Moment at when at.Date.Year is > 1 and < 9999 => [Moment.On(at.Date.AddDays(1)), Moment.On(at.Date.AddDays(-1)), Moment.On(at.Date.AddYears(-1)), .. Moments],
        _ when leaf.Type == typeof(Moment) => Moments,
        _ when leaf.Type == typeof(DateOnly) => [new DateOnly(2026, 3, 1), new DateOnly(2026, 12, 31), DateOnly.MaxValue],
        _ when leaf.Type == typeof(Money) => [Money.Kroner(1), Money.Kroner(9_000_000), new Money(1_450_000, "EUR", VatBasis.ExcludingVat), new Money(1_450_000, "DKK", VatBasis.IncludingVat)],
        _ when leaf.Type == typeof(FactValue) => [FactValue.Yes, FactValue.No, FactValue.Of("x"), FactValue.Of(Money.Kroner(9_000_000))],
        _ when leaf.Type == typeof(SkipGround) => [SkipGround.ByRule("no-purchase"), SkipGround.ByRule("x"), SkipGround.Because("Noget andet."), SkipGround.Because("")],
        _ when leaf.Type.IsAssignableTo(typeof(IIdentifier)) => [Activator.CreateInstance(leaf.Type, "x-9"), Activator.CreateInstance(leaf.Type, "leder-1")],
        _ => [],
    };

    private static object?[] Moments => [Moment.On(2020, 1, 1), Moment.On(2026, 3, 1), Moment.On(9999, 12, 31), Moment.On(1, 1, 2), Moment.At(new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero))];

    private static IEnumerable<object?> Lists(Leaf leaf)
    {
        var item = leaf.Type.GetGenericArguments()[0];
        object[] items = [.. ((System.Collections.IEnumerable?)leaf.Value ?? Array.Empty<object>()).Cast<object>()];
        object[][] changed = items.Length == 0 ? [] : [[], items[1..], items[..^1], [.. items.AsEnumerable().Reverse()], [.. items, items[0]]];
        return changed.Select(list => Leaf.ListOf(item, list));
    }
}
