using System.Text;

namespace Fremfaerd.Model.Fuzz;

/// <summary>Changes a document, by bytes or by its tokens.</summary>
internal sealed class Mutations(Random random, IReadOnlyList<byte[]> seeds)
{
    private const int Longest = 400_000;

    private static readonly byte[][] Hostile = [.. new[]
    {
        "null", "true", "false", "0", "-0", "-1", "1", "2", "1.0", "1e0", "1E400", "9007199254740992", "9223372036854775808", "12345678901234567890123", "\"\"", "\" \"", "\"a, b\"", "\"\\ud800\"",
        "\"\\u0000\"", "\"\u202e\"", "\"\\ufffe\"", "{}", "[]", "[null]", "{\"$type\":\"System.Object\"}", "{\"a\":1,\"a\":2}", "{\"newer\":1.0E+2}", "\"idea\"", "\"decision\"", "\"implementation\"", "\"met\"",
        "\"waived\"", "\"open\"", "\"other\"", "\"question.answered\"", "\"entry.corrected\"", "\"robot.greeted\"", "\"process.enrolled\"", "\"2026-03-02\"", "\"0001-01-01\"", "\"9999-12-31\"",
        "\"2026-03-02T09:30:00Z\"", "\"2026-03-02T09:30:00\"", "\"9999-12-31T23:59:59.999999-14:00\"", "\"0001-01-01T00:00:00.000001+14:00\"", "\"1250000.50\"", "\"79228162514264337593543950335\"", "\"-1\"", "2147483647", "\"DKK\"",
    }.Select(Encoding.UTF8.GetBytes)];

    internal byte[] Of(byte[] input)
    {
        for (var left = random.Next(1, 4); left > 0; left--)
            input = random.Next(10) < 3 ? ByBytes(input) : ByTokens(input);
        return input.Length <= Longest ? input : input[..Longest];
    }

    private byte[] ByBytes(byte[] input)
    {
        var at = random.Next(input.Length + 1);
        switch (random.Next(5))
        {
            case 0 when at < input.Length:
                byte[] flipped = [.. input];
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return [.. input[..at], (byte)random.Next(256), .. input[at..]];
            case 2:
                return [.. input[..at], .. input[Math.Min(input.Length, at + random.Next(1, 40))..]];
            case 3:
                var other = One(seeds);
                return [.. input[..at], .. other[random.Next(other.Length)..]];
            default:
                return [.. input[..at], .. "\"[]{},:\\0 e-"u8.Slice(random.Next(12), 1), .. input[at..]];
        }
    }

    private byte[] ByTokens(byte[] input)
    {
        var parts = Tokens.Of(input);
        if (parts.Count == 0)
            return ByBytes(input);
        var (one, other) = (One(parts), One(parts));
        return random.Next(9) switch
        {
            0 or 1 => Replaced(input, one.Value, One(Hostile)),
            2 => Replaced(input, one.Value, input[other.Value]),
            3 => Swapped(input, one.Whole, other.Whole),
            4 => Dropped(input, one.Whole),
            5 => Replaced(input, one.Whole, [.. input[one.Whole], (byte)',', .. input[one.Whole]]),
            6 => Replaced(input, one.Whole, [.. input[one.Whole], (byte)',', .. input[other.Whole]]),
            7 => FromElsewhere(input, one),
            _ => Replaced(input, one.Value, Nested(input[one.Value])),
        };
    }

    private byte[] FromElsewhere(byte[] input, Tokens.Part one)
    {
        var seed = One(seeds);
        var parts = Tokens.Of(seed);
        return parts.Count == 0 ? input : Replaced(input, one.Value, seed[One(parts).Value]);
    }

    private byte[] Nested(byte[] value)
    {
        var depth = random.Next(1, 80);
        return [.. Enumerable.Repeat((byte)'[', depth), .. value, .. Enumerable.Repeat((byte)']', depth)];
    }

    private static byte[] Replaced(byte[] input, Range place, byte[] value) => [.. input[..place.Start], .. value, .. input[place.End..]];

    private static byte[] Dropped(byte[] input, Range whole)
    {
        var (start, end) = (whole.Start.Value, whole.End.Value);
        var comma = Array.FindIndex(input, end, one => one > ' ');
        if (comma >= 0 && input[comma] == ',')
            return [.. input[..start], .. input[(comma + 1)..]];
        comma = start == 0 ? -1 : Array.FindLastIndex(input, start - 1, one => one > ' ');
        return comma >= 0 && input[comma] == ',' ? [.. input[..comma], .. input[end..]] : [.. input[..start], .. input[end..]];
    }

    private static byte[] Swapped(byte[] input, Range one, Range other)
    {
        var (first, second) = one.Start.Value <= other.Start.Value ? (one, other) : (other, one);
        return first.End.Value > second.Start.Value ? input
            : [.. input[..first.Start], .. input[second], .. input[first.End..second.Start], .. input[first], .. input[second.End..]];
    }

    private T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
