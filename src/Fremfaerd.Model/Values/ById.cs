using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Fremfaerd.Model.Values;

/// <summary>Values by their ids, built once. Ids are found by their text, for which a frozen dictionary knows quicker ways than hashing all of it.</summary>
internal sealed class ById<TId, TValue>(IEnumerable<KeyValuePair<TId, TValue>> values)
    where TId : struct, IIdentifier
{
    private readonly FrozenDictionary<string, TValue> _values =
        values.ToFrozenDictionary(pair => pair.Key.Code!, pair => pair.Value, StringComparer.Ordinal);

    internal ById(IEnumerable<TValue> values, Func<TValue, TId> idOf)
        : this(values.Select(value => KeyValuePair.Create(idOf(value), value)))
    {
    }

    internal TValue this[TId id] => _values[id.Code!];

    internal bool Contains(TId id) => TryFind(id, out _);

    internal bool TryFind(TId id, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        return id.Code is { } text && _values.TryGetValue(text, out value);
    }
}
