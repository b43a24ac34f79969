using System.IO.Compression;

namespace Fremfaerd.Packages.Support;

/// <summary>A source file as the symbols know it.</summary>
internal sealed class SourceDocument(MetadataReader symbols, DocumentHandle handle)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    internal string Name { get; } = symbols.GetString(symbols.GetDocument(handle).Name);

    /// <summary>The embedded text; null where there is none. The format stands in the specification of portable PDBs.</summary>
    internal byte[]? Text()
    {
        foreach (var one in symbols.GetCustomDebugInformation(handle))
        {
            var information = symbols.GetCustomDebugInformation(one);
            if (symbols.GetGuid(information.Kind) != EmbeddedSource)
                continue;
            var blob = symbols.GetBlobReader(information.Value);
            var packed = blob.ReadInt32() > 0;
            var bytes = blob.ReadBytes(blob.RemainingBytes);
            return packed ? Inflated(bytes) : bytes;
        }

        return null;
    }

    private static byte[] Inflated(byte[] bytes)
    {
        using var inflating = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var text = new MemoryStream();
        inflating.CopyTo(text);
        return text.ToArray();
    }
}
