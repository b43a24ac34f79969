using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>The events a note refers to by number: when, who and what.</summary>
internal static class EventsAppendix
{
    private static readonly LocalizedText Heading = new("Bilag: hændelser", "Appendix: events");

    private static readonly LocalizedText Caption = new("Hændelser, som notatet henviser til", "Events the note refers to");

    private static readonly LocalizedText Number = new("Nr.", "No.");

    private static readonly LocalizedText When = new("Hvornår", "When");

    private static readonly LocalizedText Recorded = new("Noteret", "Recorded");

    private static readonly LocalizedText Who = new("Noteret af", "Recorded by");

    private static readonly LocalizedText What = new("Hvad", "What");

    private static readonly LocalizedText AtOnce = new("samtidig", "at the same time");

    internal static Block? Of(Pen pen)
    {
        var rows = from happened in pen.Process.History
                   where pen.Cited.Contains(happened.Sequence)
                   select Row(pen, happened);
        var all = rows.ToArray();
        return all.Length == 0
            ? null
            : new Section(pen.Say(Heading), [new Table(pen.Say(Caption), [pen.Say(Number), pen.Say(When), pen.Say(Recorded), pen.Say(Who), pen.Say(What)], all)]);
    }

    private static Cell[] Row(Pen pen, ProcessEvent happened) =>
    [
        pen.Number(happened.Sequence),
        pen.Words.When(happened.Stamp.Happened),
        happened.Stamp.HappenedAt is null ? pen.Say(AtOnce) : pen.Words.When(happened.Stamp.RecordedAt),
        pen.Who(happened.Stamp.By),
        pen.Words.Say(happened, pen.Definition),
    ];
}
