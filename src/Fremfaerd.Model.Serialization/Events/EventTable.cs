using System.Collections.Frozen;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>Every type of event this version knows.</summary>
internal static class EventTable
{
    internal static readonly EventCase[] All =
        [.. CourseEvents.All, .. DocumentingEvents.All, .. InvolvementEvents.All, .. RightsAndPurchases.All, CorrectionEvent.Case];

    private static readonly FrozenDictionary<Type, EventCase> ByEvent = All.ToFrozenDictionary(known => known.Event);

    internal static EventCase Of(ProcessEvent happened) => ByEvent[happened.GetType()];

    /// <summary>The case a wire name belongs to, or null where it is of a newer version.</summary>
    internal static EventCase? Find(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Tokens.Text);
        foreach (var known in All)
        {
            if (input.Is(known.Utf8, known.Type))
                return known;
        }

        var type = input.Text();
        return IsWireName(type) ? null : throw input.Fault(JsonFaults.EventType, ("found", Echo.Of(type)));
    }

    /// <summary>Lower case with dots and hyphens, so that the name of a CLR type is none.</summary>
    internal static bool IsWireName(string type) =>
        type.Length is > 0 and <= 100 && char.IsAsciiLetterLower(type[0])
        && type.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-');
}
