using System.Collections;
using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Values;

/// <summary>
/// An immutable list for what grows with a history: adding or replacing an item copies one short piece, not the whole list.
/// Reading it allocates nothing.
/// </summary>
[CollectionBuilder(typeof(GrowingList), nameof(GrowingList.Create))]
internal sealed class GrowingList<T> : IReadOnlyList<T>
{
    private const int Bits = 4;
    private const int PieceLength = 1 << Bits;

    private readonly T[][] _pieces;
    private readonly T[] _last;

    /// <summary>All pieces are full, apart from the last one, which is empty only where the list is.</summary>
    private GrowingList(T[][] pieces, T[] last) => (_pieces, _last) = (pieces, last);

    internal static GrowingList<T> Empty { get; } = new([], []);

    public int Count => (_pieces.Length << Bits) + _last.Length;

    public T this[int index] => PieceOf(index)[index & (PieceLength - 1)];

    internal bool IsEmpty => _last.Length == 0;

    internal GrowingList<T> Add(T item) => _last.Length < PieceLength
        ? new(_pieces, [.. _last, item])
        : new([.. _pieces, _last], [item]);

    internal GrowingList<T> SetItem(int index, T item)
    {
        var changed = PieceOf(index).AsSpan().ToArray();
        changed[index & (PieceLength - 1)] = item;
        if (index >> Bits == _pieces.Length)
            return new(_pieces, changed);
        var pieces = _pieces.AsSpan().ToArray();
        pieces[index >> Bits] = changed;
        return new(pieces, _last);
    }

    /// <summary>Moves all items behind the place, so it costs as much as they are many.</summary>
    internal GrowingList<T> RemoveAt(int index)
    {
        var (kept, first) = (index >> Bits, index & ~(PieceLength - 1));
        var rest = new T[Count - first - 1];
        for (var place = 0; place < rest.Length; place++)
            rest[place] = this[first + place < index ? first + place : first + place + 1];
        return Of(_pieces.AsSpan(0, kept), rest);
    }

    /// <summary>The place of the item with a number, in a list that is in the order of those numbers. Most often it is the last one.</summary>
    /// <returns>-1 where there is none.</returns>
    internal int PlaceOf(long number, Func<T, long> numberOf)
    {
        if (!IsEmpty && numberOf(_last[^1]) == number)
            return Count - 1;
        var (from, to) = (0, Count - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            switch (numberOf(this[middle]).CompareTo(number))
            {
                case 0: return middle;
                case < 0: from = middle + 1; break;
                default: to = middle - 1; break;
            }
        }

        return -1;
    }

    internal static GrowingList<T> From(ReadOnlySpan<T> items) => items.IsEmpty ? Empty : Of([], items);

    private static GrowingList<T> Of(ReadOnlySpan<T[]> kept, ReadOnlySpan<T> rest)
    {
        if (rest.IsEmpty)
            return kept.IsEmpty ? Empty : new([.. kept[..^1]], kept[^1]);
        var pieces = new T[kept.Length + ((rest.Length - 1) >> Bits)][];
        kept.CopyTo(pieces);
        for (var piece = kept.Length; piece < pieces.Length; piece++)
        {
            pieces[piece] = [.. rest[..PieceLength]];
            rest = rest[PieceLength..];
        }

        return new(pieces, [.. rest]);
    }

    public Enumerator GetEnumerator() => new(this, []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] PieceOf(int index) => index >> Bits is var piece && piece == _pieces.Length ? _last : _pieces[piece];

    /// <summary>Goes through the items, piece by piece, without an object of its own on the heap.</summary>
    internal struct Enumerator(GrowingList<T> list, T[] piece, int next = 0, int place = -1) : IEnumerator<T>
    {
        public readonly T Current => piece[place];

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (++place < piece.Length)
                return true;
            if (next > list._pieces.Length)
                return false;
            piece = next < list._pieces.Length ? list._pieces[next] : list._last;
            (next, place) = (next + 1, 0);
            return piece.Length > 0;
        }

        public void Reset() => (piece, next, place) = ([], 0, -1);

        public readonly void Dispose()
        {
        }
    }
}

/// <summary>Builds <see cref="GrowingList{T}"/>; the compiler calls it for collection expressions.</summary>
internal static class GrowingList
{
    internal static GrowingList<T> Create<T>(ReadOnlySpan<T> items) => GrowingList<T>.From(items);
}
