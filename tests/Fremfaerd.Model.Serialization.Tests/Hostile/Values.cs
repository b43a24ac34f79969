namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>What might stand where a value should, as JSON, with the code it is refused with.</summary>
internal static class Values
{
    private static readonly (string, string)[] NoText =
    [
        ("null", "json.null"), ("true", "json.type"), ("false", "json.type"), ("0", "json.type"), ("1", "json.type"), ("99", "json.type"), ("-1", "json.type"),
        ("1.0", "json.type"), ("1e0", "json.type"), ("{}", "json.type"), ("[]", "json.type"), ("[null]", "json.type"), ("{\"value\":1}", "json.type"),
    ];

    internal static readonly (string Json, string Code)[] NotIds =
        [.. NoText, .. As("json.id", "", " ", "a b", " a", "a ", "æ", "а", "ａ", "a\\u0000", "a\\n", "a,b", "<a>", "a\\\\b", "$type", new string('a', 101), "a\\u202e", "é", "e\\u0301"), ("\"\\ud800\"", "json.text")];

    internal static readonly (string Json, string Code)[] NotTexts =
        [.. NoText, ("\"\\ud800\"", "json.text"), ("\"\\udc00\\ud800\"", "json.text"), ($"\"{new string('x', 100_001)}\"", "json.text-too-long")];

    private static readonly string[] NeverDays =
    [
        "2026-02-30", "2025-02-29", "2026-2-3", "0001-01-01", "0000-01-01", "26-03-02", "02-03-2026", "03/02/2026", "20260302", "2026-03-02 ", " 2026-03-02", "2026-13-01",
        "2026-00-10", "2026-03-00", "10000-01-01", "-026-03-02", "٢٠٢٦-03-02", "２０２６-03-02", "2026-W10-1", "2026-061", "2026−03−02", "2026-03", "2026", "", " ", "today", "1772409600",
    ];

    private static readonly string[] NeverInstants =
    [
        "2026-03-02T09:30:00", "2026-03-02T09:30", "2026-03-02T09:30Z", "2026-03-02t09:30:00+01:00", "2026-03-02T09:30:00z", "2026-03-02 09:30:00+01:00",
        "2026-03-02T09:30:00.1234567+01:00", "2026-03-02T09:30:00.0000000Z", "2026-03-02T09:30:00.+01:00", "2026-03-02T09:30:00,5+01:00", "2026-03-02T24:00:00Z",
        "2026-03-02T09:60:00Z", "2026-03-02T09:30:60Z", "2026-02-30T09:30:00Z", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-03-02T09:30:00+0100",
        "2026-03-02T09:30:00+01", "2026-03-02T09:30:00+1:00", "2026-03-02T09:30:00+15:00", "2026-03-02T09:30:00+01:60", "2026-03-02T09:30:00 +01:00", "2026-03-02T09:30:00−01:00",
        "2026-03-02T09:30:00+01:00 ", " 2026-03-02T09:30:00+01:00", "２026-03-02T09:30:00Z", "20260302T093000Z", "2026-03-02T09:30:00UTC", "Mon, 02 Mar 2026 09:30:00 GMT", "/Date(1772440200000)/",
    ];

    internal static readonly (string Json, string Code)[] NotDays = [.. NoText, .. As("json.type", [.. NeverDays, .. NeverInstants, "2026-03-02T09:30:00+01:00"])];

    internal static readonly (string Json, string Code)[] NotInstants = [.. NoText, .. As("json.type", [.. NeverDays, .. NeverInstants, "2026-03-02"])];

    internal static readonly (string Json, string Code)[] NotMoments = [.. NoText, .. As("json.type", [.. NeverDays, .. NeverInstants])];

    internal static readonly (string Json, string Code)[] NotAmounts =
    [
        .. NoText, ("1250000.50", "json.type"),
        .. As(
            "json.type", "1e3", "1E0", "-1", "-0", "+1", "1,5", "1.250,50", "1 250", ".5", "1.", "00.5", "01", "00", " 1", "1 ", "", "0x10", "NaN", "Infinity", "１", "1_000", "1.5.0", "(1)", "1 kr.",
            new string('9', 29), new string('9', 30), new string('1', 1_000), "79228162514264337593543950336", "0.00000000000000000000000000001", "0." + new string('1', 29)),
    ];

    internal static readonly (string Json, string Code)[] NotYesOrNo =
    [
        ("null", "json.null"), ("0", "json.type"), ("1", "json.type"), ("{}", "json.type"), ("[]", "json.type"), ("[true]", "json.type"),
        .. As("json.type", "true", "false", "True", "yes", "ja", "1", "", " "),
    ];

    internal static readonly (string Json, string Code)[] NotSequences =
    [
        ("null", "json.null"), ("true", "json.type"), ("{}", "json.type"), ("[]", "json.type"), ("[1]", "json.type"), ("0", "json.type"), ("-0", "json.type"), ("-1", "json.type"), ("1.0", "json.type"),
        ("1e0", "json.type"), ("1E2", "json.type"), ("0.1e1", "json.type"), ("1.5", "json.type"), ("9007199254740992", "json.type"), ("9223372036854775808", "json.type"), ("18446744073709551617", "json.type"),
        ("1e400", "json.type"), ("-9223372036854775809", "json.type"), (new string('9', 400), "json.type"), .. As("json.type", "1", "", "one", "٣"),
    ];

    /// <summary>The same for smaller numbers.</summary>
    internal static readonly (string Json, string Code)[] NotCounts = [.. NotSequences, ("2147483648", "json.type"), ("4294967297", "json.type")];

    internal static (string Json, string Code)[] NotCodes(Type coded, string[] codes)
    {
        var (one, other) = (codes[0], codes[^1]);
        string[] hostile =
        [
            "", " ", "0", "1", "2", "99", "-1", $"{one}, {other}", $"{one},{other}", $"{one} | {other}", $"{one}, {one}", $" {one}", $"{one} ", $"{one}\\n", $"{one}\\u0000", $"{one}\\u200b", $"\\ufeff{one}",
            one.ToUpperInvariant(), $"{char.ToUpperInvariant(one[0])}{one[1..]}", one[..^1], $"{one}x", one.Replace('a', 'а'), one.Replace('e', 'е'), one.Replace('o', 'о'), one.Replace('i', 'і'), one.Replace('-', '‐'),
            one.Replace('-', '_'), one.Replace('i', 'ı'), $"{(char)(one[0] + 0xFEE0)}{one[1..]}", $"{one}\\u0301", "null", "true", "¤", new string('x', 100_001), .. Enum.GetNames(coded), $"{coded.Name}.{Enum.GetNames(coded)[0]}",
            $"{coded.FullName}",
        ];
        return [.. NoText, .. As("json.code", [.. hostile.Except(codes).Distinct()]), ("\"\\ud800\"", "json.text")];
    }

    private static IEnumerable<(string, string)> As(string code, params string[] texts) => texts.Select(text => ($"\"{text}\"", code));
}
