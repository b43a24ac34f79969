using System.Text.Encodings.Web;

namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>How documents are written: Danish letters as themselves, and no check that the shapes make already: what they write is well formed.</summary>
internal static class Writing
{
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonLimits.MostDepth, SkipValidation = true };

    internal static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };
}
