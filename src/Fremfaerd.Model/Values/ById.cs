using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Fremfaerd.Model.Values;

/// <summary>
/// Values by their ids, built once. Ids are found by their text: a frozen dictionary of texts looks at the few characters that
/// tell them apart, instead of hashing all of each.
/// </summary>
internal sealed class ById<TId, TValue>
    where TId : struct, IIdentifier
{
    private readonly FrozenDictionary<string, TValue> _values;

    internal ById(IEnumerable<TId> ids, Func<int, TValue> valueAt)
    {
        // A loop, not a query over pairs, for the sake of native programs; see Terms.
        var values = new Dictionary<string, TValue>(StringComparer.Ordinal);
        foreach (var id in ids)
            values.Add(id.Code!, valueAt(values.Count));
        _values = values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal TValue this[TId id] => _values[id.Code!];

    internal bool Contains(TId id) => TryFind(id, out _);

    internal bool TryFind(TId id, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        return id.Code is { } text && _values.TryGetValue(text, out value);
    }
}
