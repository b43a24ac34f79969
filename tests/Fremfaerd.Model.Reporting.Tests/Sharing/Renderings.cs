using System.Reflection;

namespace Fremfaerd.Model.Reporting.Tests.Sharing;

/// <summary>Everything the reports of a course can say, in every format: found by reflection, so that a new report is not forgotten.</summary>
internal static class Renderings
{
    internal static readonly MethodInfo[] Reports = [.. typeof(CourseReports).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)];

    internal static IEnumerable<string> Of(TechnologyProcess course, DateTimeOffset at, ReportOptions options)
    {
        var reports = new CourseReports(course, at, options);
        return from method in Reports
               from arguments in ArgumentsOf(method, course, at)
               from text in Formats(method.Invoke(reports, arguments)!)
               select text;
    }

    private static IEnumerable<object?[]> ArgumentsOf(MethodInfo method, TechnologyProcess course, DateTimeOffset at) => method.GetParameters()
        .Select(parameter => ValuesOf(parameter.ParameterType, course, at))
        .Aggregate((IEnumerable<object?[]>)[[]], (all, values) => all.SelectMany(known => values.Select(value => (object?[])[.. known, value])));

    private static IEnumerable<object?> ValuesOf(Type type, TechnologyProcess course, DateTimeOffset at)
    {
        if (type == typeof(GateId?))
            return [null];
        if (type == typeof(long?))
            return course.EvidenceAt(at).Decisions.Select(decision => (object)decision.Sequence).Concat(course.Passages.Select(passage => (object)passage.Sequence)).TakeLast(6);
        if (type == typeof(Forum))
            return [Forum.Of(CommitteeKind.LocalCommittee)];
        if (type == typeof(DateOnly?))
            return [new DateOnly(2026, 9, 1)];
        if (type == typeof(Phase?) || type == typeof(Phase))
            return Enum.GetValues<Phase>().Where(phase => course.VisitsOf(phase) > 0).Cast<object>();
        throw new NotSupportedException($"Say here which {type} to ask a report with.");
    }

    private static string[] Formats(object made) => made switch
    {
        Report report => [report.ToHtml(), report.ToMarkdown(), report.ToText(), report.Title],
        Picture picture => [picture.ToSvg(), picture.Description, picture.Title],
        Diagram diagram => [diagram.ToDot(), diagram.ToMermaid(), diagram.Description, diagram.Title],
        _ => throw new NotSupportedException($"Say here which formats {made.GetType()} has."),
    };
}
