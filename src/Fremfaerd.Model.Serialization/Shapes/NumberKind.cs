using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A whole number between two bounds, written in digits alone: no fraction, no exponent.</summary>
internal sealed class NumberKind(long least, long most) : Kind<long>
{
    private readonly LocalizedText _expected = new($"{Tokens.WholeNumber.Danish} fra {least} til {most}", $"{Tokens.WholeNumber.English} from {least} to {most}");

    internal override LocalizedText Expected => _expected;

    internal override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(InRange(value));

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, long value) => writer.WriteNumber(name, InRange(value));

    internal override long Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.Number, Expected);
        return input.TryNumber(out var number) && number >= least && number <= most && !(number == 0 && input.Raw[0] == '-')
            ? number
            : throw input.Fault(JsonFaults.Type, ("expected", Expected), ("found", Echo.Of(input.NumberText())));
    }

    internal override JsonObject Schema(SchemaBook book) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    /// <summary>What could not be read again is not written.</summary>
    private long InRange(long value) => value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(
        nameof(value), value, $"Files hold {_expected.English} here. Give such a number.");
}

/// <summary>The same for numbers the model keeps in 32 bits.</summary>
internal sealed class SmallNumberKind(int least, int most) : Kind<int>
{
    private readonly NumberKind _wide = new(least, most);

    internal override LocalizedText Expected => _wide.Expected;

    internal override void Write(Utf8JsonWriter writer, int value) => _wide.Write(writer, value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, int value) => _wide.Write(writer, name, value);

    internal override int Read(ref JsonInput input) => (int)_wide.Read(ref input);

    internal override JsonObject Schema(SchemaBook book) => _wide.Schema(book);
}
