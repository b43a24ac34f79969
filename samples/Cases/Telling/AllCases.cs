using Cases.Showing;

namespace Cases.Telling;

/// <summary>All cases together: each is told without being shown, and their figures are shown in one table.</summary>
internal static class AllCases
{
    private static readonly DateTimeOffset AfterThem = new(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(1));

    internal static void ShowInvolvement(Screen screen)
    {
        var courses = Case.All.Select(told => new Story(told, Screen.Mute(screen.Language)).Tell()).ToArray();
        StatisticsTable.Show(InvolvementStatistics.Of(courses, AfterThem), screen);
    }
}
