using System.Text.Encodings.Web;

namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>Writes a part of a document as the library would: compact, Danish letters as themselves.</summary>
internal static class Plain
{
    internal static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
