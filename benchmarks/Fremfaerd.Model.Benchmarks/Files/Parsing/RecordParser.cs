using System.Buffers.Text;
using System.Text.Json;
using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Parameters;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Values;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>The records that several events hold.</summary>
internal static class RecordParser
{
    internal static DefinitionReference Definition(ref Utf8JsonReader reader)
    {
        var (id, version, hash) = ("", 0, "");
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("id"u8))
                id = Take.Text(ref reader);
            else if (reader.ValueSpan.SequenceEqual("version"u8))
                version = Take.Number(ref reader);
            else
                hash = Take.Text(ref reader);
        }

        return new DefinitionReference(id, version, hash);
    }

    internal static CheckAddress Check(ref Utf8JsonReader reader)
    {
        string? gate = null, code = null;
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("gate"u8))
                gate = Take.Text(ref reader);
            else
                code = Take.Text(ref reader);
        }

        return new CheckAddress(new(gate!), new(code!));
    }

    internal static Money Money(ref Utf8JsonReader reader)
    {
        var (amount, currency, vat) = (0m, "", default(VatBasis));
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("amount"u8))
                amount = reader.Read() && Utf8Parser.TryParse(reader.ValueSpan, out decimal number, out _) ? number : throw new JsonException("No amount.");
            else if (reader.ValueSpan.SequenceEqual("currency"u8))
                currency = Take.Text(ref reader);
            else
                vat = Coded<VatBasis>.Read(ref reader);
        }

        return new Money(amount, currency, vat);
    }

    internal static ValueList<CheckOutcome> Checks(ref Utf8JsonReader reader)
    {
        var checks = new List<CheckOutcome>();
        reader.Read();
        while (Take.Item(ref reader))
            checks.Add(Outcome(ref reader));
        return ValueList.From(checks);
    }

    internal static ParameterUse Use(ref Utf8JsonReader reader)
    {
        var (parameter, on, value) = ("", default(DateOnly), default(DatedValue));
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("parameter"u8))
                parameter = Take.Text(ref reader);
            else if (reader.ValueSpan.SequenceEqual("on"u8))
                on = Take.Day(ref reader);
            else
                value = Value(ref reader);
        }

        return new ParameterUse(new(parameter), on, value);
    }

    private static CheckOutcome Outcome(ref Utf8JsonReader reader)
    {
        var (gate, code, outcome) = ("", "", default(Outcome));
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("gate"u8))
                gate = Take.Text(ref reader);
            else if (reader.ValueSpan.SequenceEqual("code"u8))
                code = Take.Text(ref reader);
            else
                outcome = Coded<Outcome>.Read(ref reader);
        }

        return new CheckOutcome(new(new(gate), new(code)), outcome);
    }

    private static DatedValue Value(ref Utf8JsonReader reader)
    {
        var (from, until, threshold, source) = (default(DateOnly), default(DateOnly?), default(Threshold), "");
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("from"u8))
                from = Take.Day(ref reader);
            else if (reader.ValueSpan.SequenceEqual("until"u8))
                until = Take.Day(ref reader);
            else if (reader.ValueSpan.SequenceEqual("threshold"u8))
                threshold = Threshold(ref reader);
            else
                source = Take.Text(ref reader);
        }

        return new DatedValue(from, until, threshold!, source);
    }

    private static Threshold Threshold(ref Utf8JsonReader reader)
    {
        var (amount, bound) = (default(Money), default(Bound));
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("amount"u8))
                amount = Money(ref reader);
            else
                bound = Coded<Bound>.Read(ref reader);
        }

        return new Threshold(amount!, bound);
    }
}
