using System.Text.Encodings.Web;

namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>How documents are written: Danish letters as themselves, and every check of the writer on.</summary>
internal static class Writing
{
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 64 };

    internal static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };
}
