using System.Globalization;
using System.Text.Json;
using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Parameters;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Time;
using Fremfaerd.Model.Values;

namespace Fremfaerd.Model.Benchmarks.Files.Writing;

/// <summary>The records that several events hold.</summary>
internal static class RecordWriter
{
    internal static void Write(Utf8JsonWriter writer, DefinitionReference definition)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id, definition.Id);
        writer.WriteNumber(Names.Version, definition.Version);
        writer.WriteString(Names.ContentHash, definition.ContentHash);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, JsonEncodedText name, Moment moment)
    {
        if (moment.Instant is { } instant)
            writer.WriteString(name, instant);
        else
            Write(writer, name, moment.Date);
    }

    internal static void Write(Utf8JsonWriter writer, JsonEncodedText name, DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        day.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteString(name, text);
    }

    internal static void Write(Utf8JsonWriter writer, JsonEncodedText name, CheckAddress check)
    {
        writer.WriteStartObject(name);
        writer.WriteString(Names.Gate, check.Gate.Value);
        writer.WriteString(Names.Code, check.Code.Value);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, JsonEncodedText name, Money money)
    {
        writer.WriteStartObject(name);
        writer.WriteString(Names.Amount, money.Amount.ToString(CultureInfo.InvariantCulture));
        writer.WriteString(Names.Currency, money.Currency);
        writer.WriteString(Names.Vat, Coded<VatBasis>.Of(money.Vat));
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ValueList<CheckOutcome> checks)
    {
        writer.WriteStartArray(Names.Checks);
        for (var i = 0; i < checks.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteString(Names.Gate, checks[i].Check.Gate.Value);
            writer.WriteString(Names.Code, checks[i].Check.Code.Value);
            writer.WriteString(Names.Outcome, Coded<Outcome>.Of(checks[i].Outcome));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The members of a parameter that was used; its values are thresholds in what is measured.</summary>
    internal static void Write(Utf8JsonWriter writer, ParameterUse use)
    {
        writer.WriteString(Names.Parameter, use.Parameter.Value);
        Write(writer, Names.On, use.On);
        if (use.Value is not { } value)
            return;
        writer.WriteStartObject(Names.Value);
        Write(writer, Names.From, value.From);
        if (value.Until is { } until)
            Write(writer, Names.Until, until);
        writer.WriteStartObject(Names.Threshold);
        Write(writer, Names.Amount, value.Threshold!.Amount);
        writer.WriteString(Names.Bound, Coded<Bound>.Of(value.Threshold.Bound));
        writer.WriteEndObject();
        writer.WriteString(Names.Source, value.Source);
        writer.WriteEndObject();
    }
}
