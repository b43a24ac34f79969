using System.Collections.Immutable;

namespace Fremfaerd.Model.Values;

/// <summary>Builds <see cref="ValueList{T}"/>; the compiler calls it for collection expressions.</summary>
public static class ValueList
{
    /// <summary>Copies the items into a list.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items; none may be null.</param>
    /// <returns>A list that no longer depends on <paramref name="items"/>.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
    {
        if (items.IsEmpty)
            return ValueList<T>.Empty;
        foreach (var item in items)
        {
            if (item is null)
                throw new ArgumentException("A list of values holds no null. Leave the item out.", nameof(items));
        }

        return new ValueList<T>([.. items]);
    }

    /// <summary>Copies a sequence into a list.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items; none may be null.</param>
    /// <returns>A list that no longer depends on <paramref name="items"/>.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create<T>(items.ToImmutableArray().AsSpan());
    }
}
