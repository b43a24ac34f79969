using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>The source codes of a definition, and the one word among them that is not a code.</summary>
internal static class SourceLine
{
    internal static Line Of(Pen pen, string source) => Line.Own(pen.Words.Language == Language.Danish
        ? source.Replace("derived", Basis.Derived.Name.Danish, StringComparison.Ordinal)
        : source);
}
