using Spectre.Console;

namespace Cases.Showing;

/// <summary>The waivers, each with who asked, who gave it, how long it held, and how the check stands now.</summary>
internal static class WaiverTable
{
    private static readonly LocalizedText Number = new("Nr.", "No.");
    private static readonly LocalizedText Check = new("Tjek", "Check");
    private static readonly LocalizedText Holds = new("Gælder", "Holds");
    private static readonly LocalizedText Who = new("Hvem", "Who");
    private static readonly LocalizedText Now = new("Tjekket nu", "The check now");
    private static readonly LocalizedText Since = new("fra {from}", "from {from}");
    private static readonly LocalizedText Through = new("fra {from}\ntil og med {until}", "from {from}\nthrough {until}");
    private static readonly LocalizedText Persons = new("ønsket af {requester}\ngivet af {giver}", "asked by {requester}\ngiven by {giver}");

    internal static void Show(TechnologyProcess course, DateTimeOffset now, Screen screen)
    {
        var table = Look.Table(screen)
            .AddColumn(new TableColumn(screen.Markup(Number)).RightAligned().NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Check)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Holds)).NoWrap())
            .AddColumn(screen.Markup(Who))
            .AddColumn(screen.Markup(Now));
        foreach (var given in course.Waivers)
        {
            var what = given.Value;
            table.AddRow(
                $"{given.Sequence}",
                $"{what.Check}".EscapeMarkup(),
                screen.Markup(PeriodOf(given)),
                screen.Markup(Persons.With(("requester", $"{what.Waiver.RequestedBy}"), ("giver", $"{given.Stamp.By.Actor}"))),
                Look.OutcomeOf(course.Assess(what.Check.Gate, now)[what.Check.Code], screen));
        }

        screen.Write(table);
    }

    private static Explanation PeriodOf(Recorded<GivenWaiver> given)
    {
        var from = HistoryTable.Day(given.Stamp.RecordedAt);
        return given.Value.Waiver.Until is { } until
            ? Through.With(("from", from), ("until", HistoryTable.Day(until)))
            : Since.With(("from", from));
    }
}
