using System.Buffers.Text;
using System.Text.Json;
using Fremfaerd.Model.Time;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>The next value, taken for what it should be.</summary>
internal static class Take
{
    /// <summary>Goes to the next member; false where the object ends.</summary>
    internal static bool Member(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Goes to the next object of a list; false where the list ends.</summary>
    internal static bool Item(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    internal static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString()!;
    }

    internal static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt32();
    }

    internal static bool YesNo(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetBoolean();
    }

    internal static DateOnly Day(ref Utf8JsonReader reader)
    {
        reader.Read();
        return Day(reader.ValueSpan);
    }

    internal static Moment Moment(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.ValueSpan.Length == 10 ? Time.Moment.On(Day(reader.ValueSpan)) : Time.Moment.At(reader.GetDateTimeOffset());
    }

    internal static List<T> List<T>(ref Utf8JsonReader reader, Func<string, T> make)
    {
        var items = new List<T>();
        reader.Read();
        while (Item(ref reader))
            items.Add(make(reader.GetString()!));
        return items;
    }

    private static DateOnly Day(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text[..4], out int year, out _)
        && Utf8Parser.TryParse(text[5..7], out int month, out _) && Utf8Parser.TryParse(text[8..], out int day, out _)
        ? new DateOnly(year, month, day)
        : throw new JsonException("No day.");
}
