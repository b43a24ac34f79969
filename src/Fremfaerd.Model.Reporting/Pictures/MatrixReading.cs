using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Reads a course for the matrix: planned against held, by the overview that judges as the gates do.</summary>
internal sealed record MatrixReading(IReadOnlyList<MatrixColumn> Columns, IReadOnlyList<MatrixRow> Rows)
{
    private static readonly LocalizedText InPart = new("{party}: {name}", "{party}: {name}");

    internal static MatrixReading Of(Course course)
    {
        MatrixColumn[] columns = [.. course.Process.Phases(course.At).Select(line => new MatrixColumn(line, MatrixMeanings.OfPhase(line.Standing)))];
        var lines = columns.Select(column => column.Whole is null ? course.Process.Involvement(column.Line.Phase, course.At).Lines : []).ToArray();
        var rows =
            from line in lines.SelectMany(all => all)
            group line by (line.Planned.Party, Part: line.Planned.Subcourse?.Id) into row
            orderby row.Key.Party, row.Key.Part is not null, row.Key.Part?.Value
            select new MatrixRow(NameOf(row.First().Planned, course), [.. columns.Select((column, at) => CellOf(column, lines[at], row.Key, course))]);
        return new MatrixReading(columns, [.. rows]);
    }

    private static MatrixCell? CellOf(MatrixColumn column, IReadOnlyList<InvolvementLine> lines, (Party Party, SubcourseId? Part) row, Course course)
    {
        if (column.Whole is not null)
            return null;
        if (lines.FirstOrDefault(line => line.Planned.Party == row.Party && line.Planned.Subcourse?.Id == row.Part) is not { } line)
            return new MatrixCell(MatrixMeanings.NotAsked, course.Say(MatrixMeanings.NotAsked.Word), null, "");
        var (meaning, aspect) = MatrixMeanings.Of(line, column.Line.Standing);
        var word = aspect is { } wanting ? course.Put(meaning.Word, ("aspect", course.Say(wanting.Name))) : course.Say(meaning.Word);
        return new MatrixCell(meaning, word, line.Asked, string.Join(' ', line.Findings.Select(finding => course.Words.Say(finding).Plain)));
    }

    private static string NameOf(PlannedInvolvement planned, Course course) => planned.Subcourse is { } part
        ? course.Put(InPart, ("party", course.Say(planned.Party.Name)), ("name", course.Words.Typed(part.Name).Plain))
        : course.Say(planned.Party.Name);
}
