namespace Fremfaerd.Model.Reporting.Tests.Support;

/// <summary>Telling instants of the three cases.</summary>
internal static class Moments
{
    /// <summary>Silkeborg stands with an open breach; the two others are under way.</summary>
    internal static DateTimeOffset Midway { get; } = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(2));

    /// <summary>After the last of them.</summary>
    internal static DateTimeOffset End { get; } = new(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(1));

    internal static IReadOnlyList<DateTimeOffset> All { get; } = [new(2026, 2, 15, 9, 0, 0, TimeSpan.FromHours(1)), Midway, new(2026, 6, 10, 9, 0, 0, TimeSpan.FromHours(2)), End];
}
