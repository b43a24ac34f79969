using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Difficulties as parts of a document.</summary>
internal static class DifficultyItems
{
    private static readonly LocalizedText Number = new("nr. {entry}", "no. {entry}");

    private static readonly LocalizedText Handled = new("Sådan blev det håndteret: ", "How it was handled: ");

    private static readonly LocalizedText Open = new("Endnu åbent: ", "Still open: ");

    private static readonly LocalizedText After = new(" ({days}, nr. {entries})", " ({days}, no. {entries})");

    private static readonly LocalizedText AfterNothing = new(" ({days})", " ({days})");

    private static readonly LocalizedText By = new(" (nr. {entries})", " (no. {entries})");

    internal static Listing In(IEnumerable<Difficulty> difficulties, Words words) => new([.. difficulties.Select(one => ItemOf(one, words))]);

    internal static ListItem ItemOf(Difficulty one, Words words) => new(
        Line.Strong(DifficultyKinds.NameOf(one.Kind).In(words.Language)) + ", " + words.When(one.Happened) + ", " + Quiet(one, words),
        new Paragraph(one.What), new Paragraph(HowHandled(one, words)));

    /// <summary>How it was handled and how long that took, or that it was not.</summary>
    internal static Line HowHandled(Difficulty one, Words words) => one.Handled is { } how
        ? Line.Strong(Handled.In(words.Language)) + how + Took(one, words)
        : Line.Strong(Open.In(words.Language)) + words.Say(DifficultyKinds.OpenText(one.Kind));

    private static Line Quiet(Difficulty one, Words words) => words.Say(Number.With(("entry", (int)one.Events[0])));

    private static Line Took(Difficulty one, Words words)
    {
        var later = TextValue.List(one.Events.Skip(1).Select(number => (TextValue)new LocalizedText(Invariant(number), Invariant(number))));
        return (one.Days, one.Events.Count) switch
        {
            ({ } days, > 1) => words.Say(After.With(("days", FigureWords.Days(days)), ("entries", later))),
            ({ } days, _) => words.Say(AfterNothing.With(("days", FigureWords.Days(days)))),
            (_, > 1) => words.Say(By.With(("entries", later))),
            _ => Line.Empty,
        };
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
