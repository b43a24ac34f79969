using System.Globalization;
using Spectre.Console;

namespace Cases.Showing;

/// <summary>The history: every event with its number, when it happened and was recorded, who recorded it, and what it says.</summary>
internal static class HistoryTable
{
    private const int WhoWidth = 26;

    private static readonly LocalizedText Number = new("Nr.", "No.");
    private static readonly LocalizedText Recorded = new("Noteret", "Recorded");
    private static readonly LocalizedText Happened = new("Skete", "Happened");
    private static readonly LocalizedText Who = new("Hvem", "Who");
    private static readonly LocalizedText What = new("Hvad", "What");

    internal static void Show(TechnologyProcess course, Screen screen)
    {
        var table = Look.Table(screen)
            .AddColumn(new TableColumn(screen.Markup(Number)).RightAligned().NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Recorded)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Happened)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Who)) { Width = WhoWidth })
            .AddColumn(screen.Markup(What));
        foreach (var happened in course.History)
        {
            var stamp = happened.Stamp;
            table.AddRow(
                $"{happened.Sequence}",
                Day(stamp.RecordedAt),
                stamp.HappenedAt is { } earlier ? Day(earlier.Date) : "",
                screen.Markup(RoleName(stamp.By.Role, course.Definition)),
                screen.Markup(happened.Describe(course.Definition)));
        }

        screen.Write(table);
    }

    internal static LocalizedText RoleName(RoleId? role, ProcessDefinition definition) =>
        definition.Role(role!.Value).Name;

    internal static string Day(DateTimeOffset instant) => Day(DanishTime.DateOf(instant));

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
