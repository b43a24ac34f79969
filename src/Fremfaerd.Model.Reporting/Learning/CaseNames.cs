using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>The names of courses in a cell: the first few, and how many more there are.</summary>
internal static class CaseNames
{
    private const int Most = 5;

    private static readonly LocalizedText More = new(" og {count} til", " and {count} more");

    internal static Line Of(IEnumerable<Course> courses, Words words)
    {
        var all = courses.Distinct().ToArray();
        var names = Line.Join("; ", all.Take(Most).Select(course => words.Typed(course.Enrolment.Title)));
        return all.Length <= Most ? names : names + words.Say(More.With(("count", all.Length - Most)));
    }
}
