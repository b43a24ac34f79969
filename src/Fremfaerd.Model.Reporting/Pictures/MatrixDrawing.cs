using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Parties down, phases across: a sign, the level and a few words in each cell.</summary>
internal sealed class MatrixDrawing
{
    private const double RowNames = 122;
    private const double ColumnWidth = 88;
    private const double CellHeight = 64;
    private const double Size = 12.5;
    private const double Leading = 16;
    private const double Margin = 14;

    private static readonly LocalizedText Kind = new("Inddragelse: planlagt og holdt, set fra {day}", "Involvement: planned and held, seen from {day}");
    private static readonly LocalizedText Visit = new("besøg {visit}", "visit {visit}");
    private static readonly LocalizedText Nobody = new("Der er ingen fase at vise inddragelse for.", "There is no phase to show involvement for.");

    private readonly Course _course;
    private readonly MatrixReading _matrix;
    private readonly Canvas _canvas;

    private MatrixDrawing(Course course, MatrixReading matrix) => (_course, _matrix, _canvas) = (course, matrix, new Canvas(RowNames + (7 * ColumnWidth) + (2 * Margin), Margin));

    internal static Picture Of(Course course)
    {
        var matrix = MatrixReading.Of(course);
        var drawing = new MatrixDrawing(course, matrix);
        var (meaning, text) = StandingText.Of(course);
        drawing._canvas.Head(course.Title(), course.Put(Kind, ("day", course.Day(course.At))), meaning, text);
        drawing.Draw();
        return drawing._canvas.Done(MatrixText.Title(course), MatrixText.Describe(course, matrix), course.Words.Language);
    }

    private double HeadHeight => _matrix.Columns.Any(column => column.Line.Visits.Count > 1) ? 56 : 42;

    private static double LeftOf(int column) => Margin + RowNames + (column * ColumnWidth);

    private void Draw()
    {
        var top = _canvas.Y + 6;
        Heads(top);
        var first = top + HeadHeight + 6;
        _canvas.Y = first;
        foreach (var row in _matrix.Rows)
            DrawRow(row);
        if (_matrix.Rows.Count == 0)
            _canvas.Y += CellHeight * 2;
        for (var at = 0; at < _matrix.Columns.Count; at++)
        {
            if (_matrix.Columns[at].Whole is { } whole)
                DrawWhole(whole, at, first, _canvas.Y - first);
        }

        _canvas.Y += 8;
        if (_matrix.Rows.Count == 0)
            _canvas.Paragraph(_course.Say(Nobody), Margin, _canvas.Inside, 14, Paint.Soft);
        else
            Explain();
    }

    /// <summary>The levels, and that what is missing is not always asked for by a gate.</summary>
    private void Explain()
    {
        MapLegend.Levels(_canvas, _course);
        _canvas.Y += 6;
        _canvas.Paragraph(_course.Say(MatrixText.Note), Margin, _canvas.Inside, 13, Paint.Soft);
    }

    private void Heads(double top)
    {
        for (var at = 0; at < _matrix.Columns.Count; at++)
        {
            var (line, x) = (_matrix.Columns[at].Line, LeftOf(at));
            var isHere = _course.Then.Phase == line.Phase && line.Standing is GateStanding.Current or GateStanding.Paused;
            var lines = TextSize.Wrap(_course.Say(line.Phase.Short()), ColumnWidth - 8, Size, 2, true);
            var visit = line.Visits.Count > 1 ? _course.Say(Visit, ("visit", line.Visits.Count)) : null;
            _canvas.Add(new Box(x + 2, top, ColumnWidth - 4, HeadHeight, isHere ? Paint.AccentTint : Paint.Panel, isHere ? Paint.Accent : Paint.None, 2, 4));
            for (var word = 0; word < lines.Count; word++)
                _canvas.Add(new Label(x + (ColumnWidth / 2), top + 17 + (word * Leading), lines[word], Size, Paint.Ink, Anchor.Middle, true));
            if (visit is not null)
                _canvas.Add(new Label(x + (ColumnWidth / 2), top + 17 + (2 * Leading), visit, Size, Paint.Soft, Anchor.Middle));
        }
    }

    private void DrawRow(MatrixRow row)
    {
        var names = TextSize.Wrap(row.Name, RowNames - 8, Size, 6, true);
        var (top, height) = (_canvas.Y, Math.Max(CellHeight, (names.Count * Leading) + 12));
        _canvas.Add(new Stroke([(Margin, top), (_canvas.Width - Margin, top)], Paint.Rule, 0.75));
        for (var at = 0; at < names.Count; at++)
            _canvas.Add(new Label(Margin, top + 19 + (at * Leading), names[at], Size, IsBold: true));
        for (var at = 0; at < row.Cells.Count; at++)
        {
            if (row.Cells[at] is { } cell)
                _canvas.Add(new Cluster(MatrixText.Of(_course, row, _matrix.Columns[at], cell), [.. CellOf(cell, LeftOf(at), top, height)]));
        }

        _canvas.Y += height;
    }

    private static IEnumerable<Mark> CellOf(MatrixCell cell, double x, double top, double height)
    {
        yield return new Box(x + 2, top + 3, ColumnWidth - 4, height - 6, cell.Meaning.Fill, Paint.None, Radius: 4);
        foreach (var mark in SignShapes.OnDisc(cell.Meaning.Sign, x + 16, top + 16, 9.5, cell.Meaning.Line, Paint.Paper))
            yield return mark;
        foreach (var mark in cell.Level is { } level ? LevelStrip.Sign(level, x + 33, top + 21) : [])
            yield return mark;
        var words = TextSize.Wrap(cell.Word, ColumnWidth - 9, Size, 2);
        for (var at = 0; at < words.Count; at++)
            yield return new Label(x + 6, top + 40 + (at * (Leading - 1)), words[at], Size);
    }

    /// <summary>A phase that holds for all parties alike is one tall cell.</summary>
    private void DrawWhole(Meaning meaning, int column, double top, double height)
    {
        var (x, middle) = (LeftOf(column), top + (height / 2));
        var words = TextSize.Wrap(_course.Say(meaning.Word), ColumnWidth - 12, Size, 3);
        var marks = new List<Mark> { new Box(x + 2, top + 3, ColumnWidth - 4, height - 6, Paint.Panel, Paint.Rule, 1, 4, IsDashed: true) };
        marks.AddRange(SignShapes.OnDisc(meaning.Sign, x + (ColumnWidth / 2), middle - 16, 12, meaning.Line, Paint.Paper));
        for (var at = 0; at < words.Count; at++)
            marks.Add(new Label(x + (ColumnWidth / 2), middle + 16 + (at * Leading), words[at], Size, Paint.Ink, Anchor.Middle));
        _canvas.Add(new Cluster($"{_course.Say(_matrix.Columns[column].Line.Phase.Name)}: {_course.Say(meaning.Word)}", marks));
    }
}
