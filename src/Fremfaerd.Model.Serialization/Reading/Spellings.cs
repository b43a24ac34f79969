namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>The latest few values read from a document, by the bytes they were read from: equal bytes mean an equal value.</summary>
internal sealed class Spellings
{
    /// <summary>A history is signed by few, mostly the same one many times in a row.</summary>
    private const int Most = 8;

    private readonly (byte[] Bytes, object Value)[] _kept = new (byte[], object)[Most];
    private int _count;

    /// <summary>The value that the text begins with, or null. Only whole objects are kept, so that none is the beginning of another.</summary>
    internal object? Find(ReadOnlySpan<byte> text)
    {
        for (var place = Math.Min(_count, Most) - 1; place >= 0; place--)
        {
            if (text.StartsWith(_kept[place].Bytes))
                return _kept[place].Value;
        }

        return null;
    }

    internal void Keep(ReadOnlySpan<byte> bytes, object value) => _kept[_count++ % Most] = (bytes.ToArray(), value);
}
