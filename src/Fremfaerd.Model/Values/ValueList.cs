using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Values;

/// <summary>
/// An immutable list that equals another list with equal items in the same order, so that records that hold
/// one compare by content. Safe to share between threads. Write it as a collection expression: <c>[a, b]</c>.
/// </summary>
/// <typeparam name="T">The items; null is refused.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    /// <summary>The list without items.</summary>
    internal static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    internal bool Contains(T item) => _items.Contains(item);

    internal ReadOnlySpan<T> Span => _items.AsSpan();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && _items.AsSpan().SequenceEqual(other._items.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items, separated by commas.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => string.Join(", ", _items);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
