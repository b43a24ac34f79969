namespace Fremfaerd.Model.Facts;

/// <summary>What has been clarified about a process, by the place of the fact.</summary>
internal sealed class FactSheet(FactIndex index, GrowingList<Recorded<FactValue>?> values)
{
    internal FactSheet(FactIndex index)
        : this(index, [.. new Recorded<FactValue>?[index.Facts.Length]])
    {
    }

    internal FactIndex Index { get; } = index;

    internal Recorded<FactValue>? this[int place] => values[place];

    internal FactSheet With(int place, Recorded<FactValue>? entry) => new(Index, values.SetItem(place, entry));
}
