using System.Globalization;
using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>An amount as text, since a JSON number loses digits on its way through other languages: "1250000.50".</summary>
internal sealed class AmountKind : Kind<decimal>
{
    /// <summary>A decimal has at most 29 digits and a point, and each may be escaped.</summary>
    private const int MostBytes = 30 * 6;

    internal override LocalizedText Expected { get; } = new("et beløb som tekst, fx \"1250000.50\"", "an amount as text, such as \"1250000.50\"");

    internal override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    internal override decimal Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Expected);
        var text = input.Raw.Length <= MostBytes ? input.Text() : "";
        // What is written again differently was rounded, or had zeros in front.
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount.ToString(CultureInfo.InvariantCulture) == text
            ? amount
            : throw input.Fault(JsonFaults.Type, ("expected", Expected), ("found", $"»{Echo.Of(input.Text())}«"));
    }

    internal override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = "^[0-9]+([.][0-9]+)?$" };
}
