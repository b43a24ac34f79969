using System.Globalization;
using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A day, as 2026-03-02.</summary>
internal sealed class DayKind : Kind<DateOnly>
{
    private const string Form = "yyyy-MM-dd";

    internal override LocalizedText Expected { get; } = new("en dag som 2026-03-02", "a day such as 2026-03-02");

    internal override void Write(Utf8JsonWriter writer, DateOnly value)
    {
        if (value == default)
            throw new ArgumentException("default(DateOnly) is no day and is not written. Give the date.", nameof(value));
        Span<char> text = stackalloc char[Form.Length];
        value.TryFormat(text, out _, Form, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }

    internal override DateOnly Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Expected);
        return TryRead(input, out var day) ? day : throw input.Fault(JsonFaults.Type, ("expected", Expected), ("found", $"»{Echo.Of(input.Text())}«"));
    }

    /// <summary>The first day of all is the model's word for none, so it is no day here either.</summary>
    internal static bool TryRead(in JsonInput input, out DateOnly day)
    {
        Span<char> text = stackalloc char[Form.Length];
        day = default;
        var plain = input.Plain(stackalloc byte[Form.Length * 6]);
        return plain.Length == Form.Length
            && System.Text.Ascii.ToUtf16(plain, text, out _) == System.Buffers.OperationStatus.Done
            && DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day != default;
    }

    internal override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["format"] = "date" };
}
