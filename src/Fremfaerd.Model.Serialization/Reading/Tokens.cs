namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>What the tokens of JSON are called.</summary>
internal static class Tokens
{
    internal static readonly LocalizedText Text = new("en tekst", "a text");

    internal static readonly LocalizedText Number = new("et tal", "a number");

    internal static readonly LocalizedText WholeNumber = new("et helt tal", "a whole number");

    internal static readonly LocalizedText YesNo = new("true eller false", "true or false");

    internal static readonly LocalizedText Object = new("et objekt", "an object");

    internal static readonly LocalizedText List = new("en liste", "a list");

    /// <summary>What stands where something else was expected; <c>null</c> has a fault of its own.</summary>
    internal static LocalizedText Name(JsonTokenType token) => token switch
    {
        JsonTokenType.String => Text,
        JsonTokenType.Number => Number,
        JsonTokenType.True or JsonTokenType.False => YesNo,
        JsonTokenType.StartObject => Object,
        _ => List,
    };
}
