namespace Fremfaerd.Model.Reporting.Tests.Notes;

/// <summary>The three cases as they were known when one of their events was recorded.</summary>
internal static class When
{
    internal static CourseReports EventWas(TechnologyProcess course, int sequence, ReportOptions? options = null) =>
        CourseReports.AsOf(course, course.History[sequence - 1].Stamp.RecordedAt, options);

    internal static TechnologyProcess Named(string name) => name switch
    {
        "naestved" => GoldenCases.Naestved,
        "silkeborg" => GoldenCases.Silkeborg,
        _ => GoldenCases.HoejeTaastrup,
    };
}
