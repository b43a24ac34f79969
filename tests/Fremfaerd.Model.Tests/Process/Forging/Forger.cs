namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>Changes true histories, the same for the same number.</summary>
internal sealed class Forger
{
    private readonly (Source Source, int At, Leaf Leaf)[][] _leaves;
    private readonly OtherValues _others;

    internal Forger()
    {
        var all = (from source in Sources.All from at in Enumerable.Range(0, source.Events.Length) from leaf in Leaf.Of(source.Events[at]) select (Source: source, At: at, Leaf: leaf)).ToList();
        _leaves = [.. all.GroupBy(one => $"{one.Source.Events[one.At].Type} {one.Leaf.Path}").OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray())];
        _others = new(all.Select(one => one.Leaf));
    }

    /// <summary>How many different places of different kinds of events there are to change.</summary>
    internal int Places => _leaves.Length;

    internal Mutant Forge(int number)
    {
        var random = new Random(number);
        var (round, turn) = (number / 5, number % 5);
        return turn < 3 && Saying(_leaves[((round * 3) + turn) % _leaves.Length], random) is { } said ? said : Shuffled(round + turn, random);
    }

    private Mutant? Saying((Source Source, int At, Leaf Leaf)[] places, Random random)
    {
        var (source, at, leaf) = places[random.Next(places.Length)];
        var others = _others.For(leaf, random);
        if (others.Length == 0)
            return null;
        var (happened, other) = (source.Events[at], others[random.Next(others.Length)]);
        if (leaf.Path == "Stamp.By.OnBehalfOf" && other is null && happened.Stamp.By.Mandate is not null)
            return null;
        var said = leaf.Saying(other);
        if (said.Stamp.By is { Mandate: not null, OnBehalfOf: null } by)
            said = Leaf.With(said, "Stamp", Leaf.With(said.Stamp, "By", Leaf.With(by, "OnBehalfOf", Any.Manager.Id)));
        return new(leaf.Path, source, [.. source.Events[..at], said, .. source.Events[(at + 1)..]])
        {
            IsImpossible = Said.IsImpossible(happened, leaf.Path, other),
            SaysTheSame = Said.DecidesNothing(leaf, other),
        };
    }

    private static Mutant Shuffled(int which, Random random)
    {
        var source = Sources.All[random.Next(Sources.All.Length)];
        var kinds = Shuffles.All;
        var (kind, change) = kinds[which % kinds.Length];
        var events = change(source.Events, random);
        return (random.Next(3), kind[0] == '=') switch
        {
            (_, true) => new(kind, source, events),
            (0, _) => new($"{kind}, renumbered", source, Shuffles.Renumbered(events, follow: false)),
            (1, _) => new($"{kind}, renumbered with what names it", source, Shuffles.Renumbered(events, follow: true)),
            _ => new(kind, source, events),
        };
    }
}
