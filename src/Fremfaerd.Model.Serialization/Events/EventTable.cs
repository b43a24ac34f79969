using System.Collections.Frozen;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>Every type of event this version knows.</summary>
internal static class EventTable
{
    internal static readonly EventCase[] All =
        [.. CourseEvents.All, .. DocumentingEvents.All, .. InvolvementEvents.All, .. RightsAndPurchases.All, CorrectionEvent.Case];

    private static readonly FrozenDictionary<Type, EventCase> ByEvent = All.ToFrozenDictionary(known => known.Event);

    private static readonly FrozenDictionary<string, EventCase> ByType = All.ToFrozenDictionary(known => known.Type, StringComparer.Ordinal);

    /// <summary>By the length of the wire name, so that few are compared.</summary>
    private static readonly EventCase[][] ByLength =
        [.. Enumerable.Range(0, All.Max(known => known.Type.Length) + 1).Select(length => All.Where(known => known.Type.Length == length).ToArray())];

    internal static EventCase Of(ProcessEvent happened) => ByEvent[happened.GetType()];

    /// <summary>The case a wire name belongs to, or null where it is of a newer version.</summary>
    internal static EventCase? Find(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Tokens.Text);
        foreach (var known in input.Raw.Length < ByLength.Length ? ByLength[input.Raw.Length] : [])
        {
            if (input.Raw.SequenceEqual(known.Utf8))
                return known;
        }

        // An escaped name means what it says without the escapes.
        var type = input.Text();
        if (ByType.TryGetValue(type, out var escaped))
            return escaped;
        return IsWireName(type) ? null : throw input.Fault(JsonFaults.EventType, ("found", Echo.Of(type)));
    }

    /// <summary>Lower case with dots and hyphens, so that the name of a CLR type is none.</summary>
    internal static bool IsWireName(string type) =>
        type.Length is > 0 and <= 100 && char.IsAsciiLetterLower(type[0])
        && type.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-');
}
