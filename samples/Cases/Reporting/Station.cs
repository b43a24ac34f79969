using Cases.Telling;

namespace Cases.Reporting;

/// <summary>A moment worth looking at: of one course, or of all of them.</summary>
/// <param name="Folder">The folder its files lie in.</param>
/// <param name="Case">The case; null for all of them together.</param>
/// <param name="Name">What the moment is.</param>
/// <param name="At">The instant.</param>
internal sealed record Station(string Folder, Case? Case, LocalizedText Name, DateTimeOffset At)
{
    private static readonly LocalizedText Ended = new("Når forløbet er afsluttet", "When the course is completed");

    internal static IReadOnlyList<Station> All { get; } =
    [
        new("naestved/before-live-data", Called("naestved"), new("Før rigtige data: porten er lukket", "Before live data: the gate is closed"), On(2025, 8, 11)),
        new("naestved/end", Called("naestved"), Ended, On(2026, 12, 31)),
        new("silkeborg/after-the-breach", Called("silkeborg"), new("Efter at der er rejst brud", "After a breach was raised"), On(2026, 4, 1)),
        new("silkeborg/end", Called("silkeborg"), Ended, On(2026, 12, 31)),
        new("hoeje-taastrup/paused", Called("hoeje-taastrup"), new("På pause", "Paused"), On(2026, 7, 1)),
        new("hoeje-taastrup/end", Called("hoeje-taastrup"), Ended, On(2026, 12, 31)),
        new("portfolio/april", null, new("Alle forløb, mens et brud står åbent", "All courses, while a breach is open"), On(2026, 4, 1)),
        new("portfolio/end", null, new("Alle forløb, når de er afsluttet", "All courses, when they are completed"), On(2026, 12, 31)),
    ];

    private static Case Called(string name) => Case.All.Single(known => known.Name == name);

    private static DateTimeOffset On(int year, int month, int day) => DanishTime.At(new DateTimeOffset(year, month, day, 10, 0, 0, TimeSpan.Zero));
}
