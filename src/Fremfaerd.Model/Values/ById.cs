using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Fremfaerd.Model.Values;

/// <summary>
/// Values by their ids, built once. Every check finds several, so an id is found by the few characters that tell ids apart, at
/// most four each at the beginning, in the middle and at the end, and is compared whole only where those agree.
/// </summary>
internal sealed class ById<TId, TValue>
    where TId : struct, IIdentifier
{
    private const int Piece = 4;

    private readonly (string? Id, TValue Value)[] _places;

    internal ById(IEnumerable<TId> ids, Func<int, TValue> valueAt)
    {
        // A loop, not a query over pairs, for the sake of native programs; see Terms.
        var texts = new List<string>();
        foreach (var id in ids)
            texts.Add(id.Code!);
        // At most a quarter is taken, so that a search soon ends at a free place.
        _places = new (string?, TValue)[Math.Max(Piece, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)texts.Count * Piece))];
        for (var number = 0; number < texts.Count; number++)
        {
            if (PlaceOf(texts[number]) is var place && _places[place].Id is not null)
                throw new ArgumentException($"The id {texts[number]} stands there twice.", nameof(ids));
            _places[place] = (texts[number], valueAt(number));
        }
    }

    internal TValue this[TId id] => TryFind(id, out var value) ? value : throw new KeyNotFoundException($"There is no {id}.");

    internal bool Contains(TId id) => TryFind(id, out _);

    internal bool TryFind(TId id, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        if (id.Code is not { } text || _places[PlaceOf(text)] is not { Id: not null } found)
            return false;
        value = found.Value;
        return true;
    }

    /// <summary>Where the id stands, or the free place where its search ends.</summary>
    private int PlaceOf(string text)
    {
        var place = Start(text) & (_places.Length - 1);
        while (_places[place].Id is { } other && other != text)
            place = (place + 1) & (_places.Length - 1);
        return place;
    }

    private static int Start(string text)
    {
        if (text.Length < Piece)
            return text.Length == 0 ? 0 : (text[0] * 31) + (text[^1] * 7) + text.Length;
        var mixed = ((Characters(text, 0) * 31) + Characters(text, (text.Length - Piece) / 2)) * 0x9E3779B97F4A7C15;
        return (int)(((mixed ^ Characters(text, text.Length - Piece)) * 0x9E3779B97F4A7C15) >> 40);
    }

    private static ulong Characters(string text, int from) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(from, Piece)));
}
