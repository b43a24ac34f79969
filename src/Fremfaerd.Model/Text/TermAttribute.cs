namespace Fremfaerd.Model.Text;

/// <summary>The permanent wire code of an enum member and its name in both languages, written beside the member.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class TermAttribute(string code, string danish, string english) : Attribute
{
    internal string Code { get; } = code;

    internal LocalizedText Name { get; } = new(danish, english);
}
