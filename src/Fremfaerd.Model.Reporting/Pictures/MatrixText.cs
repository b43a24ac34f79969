using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>The matrix in words, party by party.</summary>
internal static class MatrixText
{
    private static readonly LocalizedText TitleText = new("Inddragelse: {title}", "Involvement: {title}");
    private static readonly LocalizedText Opening = new("Set fra {day}. Hvad der var planlagt med hver part i hver fase, og hvordan det gik.", "Seen from {day}. What was planned with each party in each phase, and how it went.");
    internal static readonly LocalizedText Note = new(
        "Hvor intet er aftalt, vises det niveau, som skabelonen foreslår. Det, der mangler, lukker kun en port, hvis et af portens tjek kræver det.",
        "Where nothing was planned, the level that the definition proposes is shown. What is missing closes a gate only where one of its checks asks for it.");

    private static readonly LocalizedText Phase = new("{phase}: {status}.", "{phase}: {status}.");
    private static readonly LocalizedText Row = new("{party}: {cells}.", "{party}: {cells}.");
    private static readonly LocalizedText CellText = new("{phase}: {level}, {status}", "{phase}: {level}, {status}");
    private static readonly LocalizedText WithoutLevel = new("{phase}: {status}", "{phase}: {status}");

    internal static string Title(Course course) => course.Put(TitleText, ("title", course.Title()));

    internal static string Describe(Course course, MatrixReading matrix)
    {
        string[] sentences =
        [
            course.Put(Opening, ("day", course.Day(course.At))),
            .. from column in matrix.Columns
               where column.Whole is not null
               select course.Put(Phase, ("phase", course.Say(column.Line.Phase.Name)), ("status", course.Say(column.Whole!.Word))),
            .. matrix.Rows.Select(row => Of(course, matrix, row)),
            course.Say(Note),
        ];
        return string.Join(' ', sentences);
    }

    /// <summary>A cell with its party, its level and its reasons.</summary>
    internal static string Of(Course course, MatrixRow row, MatrixColumn column, MatrixCell cell) =>
        $"{course.Put(Row, ("party", row.Name), ("cells", Of(course, column, cell)))} {cell.Reasons}".TrimEnd();

    private static string Of(Course course, MatrixReading matrix, MatrixRow row)
    {
        var cells = matrix.Columns.Zip(row.Cells).Where(pair => pair.Second is not null).Select(pair => Of(course, pair.First, pair.Second!));
        return course.Put(Row, ("party", row.Name), ("cells", string.Join("; ", cells)));
    }

    private static string Of(Course course, MatrixColumn column, MatrixCell cell)
    {
        var (phase, word) = (course.Say(column.Line.Phase.Inside()), cell.Word.Replace("\u00AD", "", StringComparison.Ordinal));
        return cell.Level is { } level
            ? course.Put(CellText, ("phase", phase), ("level", course.Say(level.Name)), ("status", word))
            : course.Put(WithoutLevel, ("phase", phase), ("status", word));
    }
}
