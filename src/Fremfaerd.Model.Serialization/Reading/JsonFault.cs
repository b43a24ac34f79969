namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>What can be wrong with a document: a permanent code and the sentence that goes with it.</summary>
internal sealed record JsonFault(string Code, LocalizedText Text)
{
    internal JsonFault(string code, string danish, string english)
        : this(code, new LocalizedText(danish, english))
    {
    }
}
