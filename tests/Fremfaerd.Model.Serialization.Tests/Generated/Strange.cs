using System.Text;

namespace Fremfaerd.Model.Serialization.Tests.Generated;

/// <summary>Texts of any characters a text may hold, and instants of any offset.</summary>
internal static class Strange
{
    internal const string Danish = "Ærø på blåbærgrød – æøå ÆØÅ é";

    /// <summary>What writers and terminals stumble over: combining, right to left, line separators, joined emoji, a sign that looks like markup.</summary>
    private static readonly string[] Known =
    [
        "e\u0301a\u030Ao\u0308", "שלום", "\u202Eabc\u202C", "a\u2028b\u2029c", "👩‍⚕️👨‍👩‍👧‍👦🏳️‍🌈", "</script><!--", "\"\\/\t\r\n", "\u00A0\uFEFFx", "%00\\u0000", "Ǆǅǆ ı İ ß", Danish,
    ];

    /// <summary>Some visible word first: a text of invisible signs alone is an empty one.</summary>
    internal static string Text(Random random)
    {
        var text = new StringBuilder("Svar ");
        for (var left = random.Next(1, 30); left > 0; left--)
            text.Append(random.Next(4) == 0 ? Known[random.Next(Known.Length)] : Character(random).ToString());
        return text.ToString();
    }

    /// <summary>To the microsecond, from −14:00 to +14:00.</summary>
    internal static DateTimeOffset At(Random random) => new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero)
        .AddTicks(random.NextInt64(0, 400_000_000_000) * TimeSpan.TicksPerMicrosecond / 1_000_000)
        .ToOffset(TimeSpan.FromMinutes(random.Next(4) == 0 ? (random.Next(2) == 0 ? -840 : 840) : random.Next(-840, 841)));

    /// <summary>Of all planes alike, so that none is left to chance.</summary>
    private static Rune Character(Random random)
    {
        while (true)
        {
            var value = (random.Next(17) << 16) + random.Next(0x10000);
            if (Rune.IsValid(value) && !IsForbidden(value))
                return new Rune(value);
        }
    }

    private static bool IsForbidden(int value) =>
        (value & 0xFFFE) == 0xFFFE || value is (>= 0xFDD0 and <= 0xFDEF) or < 0x20 or (>= 0x7F and <= 0x9F);
}
