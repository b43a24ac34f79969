namespace Fremfaerd.Model.Text;

/// <summary>A message of the library: a permanent code that programs may rely on, and the text people read.</summary>
internal sealed record CodedText(string Code, LocalizedText Text)
{
    internal CodedText(string code, string danish, string english)
        : this(code, new LocalizedText(danish, english))
    {
    }

    internal Explanation With(params ReadOnlySpan<(string Name, TextValue Value)> values) => Text.Filled(values);
}
