using Cases.Showing;

namespace Cases.Telling;

/// <summary>All cases together: each is told without being shown, and their figures are shown in one table.</summary>
internal static class AllCases
{
    /// <summary>While a decision stood that MED had not been heard before, and after the last of the courses.</summary>
    private static readonly DateTimeOffset[] Moments =
        [new(2026, 4, 1, 0, 0, 0, TimeSpan.FromHours(2)), new(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(1))];

    internal static void ShowInvolvement(Screen screen)
    {
        var courses = Case.All.Select(told => new Story(told, Screen.Mute(screen.Language)).Tell()).ToArray();
        var figures = Moments.Select(at => InvolvementStatistics.Of(courses, at)).ToArray();
        if (figures[0].Total.NotHeardInTime != 1 || figures[1].Total.Share != 1)
            throw new BrokenStoryException($"The figures should be 1 decision not heard in time, then all, but: {figures[0].Total}, {figures[1].Total}.");
        StatisticsTable.Show(figures, screen);
    }
}
