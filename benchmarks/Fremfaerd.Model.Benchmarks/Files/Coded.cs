using System.Text.Json;
using Fremfaerd.Model.Text;

namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>The codes of an enum, ready to be written and compared with.</summary>
internal static class Coded<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly JsonEncodedText[] Texts = [.. Values.Select(value => JsonEncodedText.Encode(Terms.Code(value)))];

    /// <summary>The members are numbered from 1 without gaps.</summary>
    internal static JsonEncodedText Of(T value) => Texts[System.Runtime.CompilerServices.Unsafe.As<T, int>(ref value) - 1];

    internal static T Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        for (var i = 0; i < Texts.Length; i++)
        {
            if (reader.ValueSpan.SequenceEqual(Texts[i].EncodedUtf8Bytes))
                return Values[i];
        }

        throw new JsonException($"No code of {typeof(T).Name}.");
    }
}
