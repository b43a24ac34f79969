using Fremfaerd.Model.Parameters;
using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>Dated parameters that were judged by: value, period, day and source.</summary>
internal static class ParameterLines
{
    private static readonly LocalizedText Until = new(
        "gælder {from} til {until}; valgt efter {day} ({source})", "in force from {from} until {until}; chosen by {day} ({source})");

    private static readonly LocalizedText Onwards = new(
        "gælder fra {from}; valgt efter {day} ({source})", "in force from {from}; chosen by {day} ({source})");

    private static readonly LocalizedText None = new("ingen værdi for {day}", "no value for {day}");

    internal static Line Of(Pen pen, ParameterUse use)
    {
        var name = pen.Say(pen.Definition.Parameter(use.Parameter).Name) + ": ";
        var day = ("day", (TextValue)Moment.On(use.On));
        if (use.Value is not { } value)
            return name + pen.Say(None.With(day));
        var from = ("from", (TextValue)Moment.On(value.From));
        var source = ("source", (TextValue)value.Source);
        return name + Value(pen, value) + ", " + pen.Say(value.Until is { } last
            ? Until.With(from, ("until", Moment.On(last)), day, source)
            : Onwards.With(from, day, source));
    }

    private static Line Value(Pen pen, DatedValue value)
    {
        if (value.Length is { } length)
            return pen.Say(length.Name);
        if (value.Threshold is { } threshold)
            return pen.Say(threshold.Bound.Name) + " " + Amounts.InWords(threshold.Amount, pen.Words.Language);
        return pen.Words.When(value.Start!.Value);
    }
}
