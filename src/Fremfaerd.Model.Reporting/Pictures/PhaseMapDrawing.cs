using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>The phases as stations on a line from the top down, narrow enough for a phone.</summary>
internal sealed class PhaseMapDrawing
{
    private const double Rail = 34;
    private const double Left = 66;
    private const double NameSize = 17;
    private const double TextSizeOf = 14;
    private const double Radius = 15;

    private static readonly LocalizedText Kind = new("Fasekort, set fra {day}", "Phase map, seen from {day}");

    private readonly Course _course;
    private readonly Canvas _canvas = new(540, 16);

    private PhaseMapDrawing(Course course) => _course = course;

    internal static Picture Of(Course course)
    {
        var rows = MapReading.Of(course);
        var drawing = new PhaseMapDrawing(course);
        var (meaning, text) = StandingText.Of(course);
        drawing._canvas.Head(course.Title(), course.Say(Kind, ("day", Moment.On(DanishTime.DateOf(course.At)))), meaning, text);
        drawing.Draw(rows);
        MapLegend.Draw(drawing._canvas, course, rows);
        return drawing._canvas.Done(PhaseMapText.Title(course), PhaseMapText.Describe(course, rows), course.Words.Language);
    }

    private void Draw(IReadOnlyList<MapRow> rows)
    {
        var (backs, fronts, stations) = (new List<Mark>(), new List<Mark>(), new List<(double Y, MapRow Row)>());
        foreach (var row in rows)
        {
            var top = _canvas.Y + 5;
            var front = new Canvas(_canvas.Width, _canvas.Margin) { Y = top + 8 };
            stations.Add((top + 22, row));
            DrawRow(front, row);
            var height = front.Y + 9 - top;
            var scene = front.Marks;
            if (row.IsHere)
            {
                backs.Add(new Box(_canvas.Margin - 6, top, _canvas.Inside + 12, height, row.Meaning.Fill, row.Meaning.Line, 2, 8));
            }
            else if (row.Phase > rows[0].Phase && !rows[(int)row.Phase - 2].IsHere)
            {
                backs.Add(new Stroke([(Left, top - 2), (_canvas.Width - _canvas.Margin, top - 2)], Paint.Rule, 0.75));
            }

            fronts.Add(new Cluster(PhaseMapText.Of(_course, row), scene));
            _canvas.Y = top + height;
        }

        _canvas.Add(backs);
        _canvas.Add(RailOf(stations));
        _canvas.Add(fronts);
        foreach (var (y, row) in stations)
            _canvas.Add(SignShapes.OnDisc(row.Meaning.Sign, Rail, y, Radius, row.Meaning.Line, row.IsHere ? Paint.Paper : row.Meaning.Fill));
    }

    /// <summary>The line between the stations: whole where the course has been, dashed where it has not.</summary>
    private static IEnumerable<Mark> RailOf(IReadOnlyList<(double Y, MapRow Row)> stations) => stations.Zip(stations.Skip(1), (one, next) =>
        new Stroke([(Rail, one.Y + Radius), (Rail, next.Y - Radius)], Paint.Soft, 2.5, IsDashed: one.Row.Meaning != PhaseMeanings.Passed));

    private void DrawRow(Canvas canvas, MapRow row)
    {
        canvas.Paragraph(row.Phase.Numbered(_course.Words.Language), Left, canvas.Width - canvas.Margin - Left - 6, NameSize, isBold: true);
        canvas.Paragraph(PhaseMapText.Stands(_course, row), Left, canvas.Width - canvas.Margin - Left - 6, TextSizeOf, row.IsHere ? row.Meaning.Line : Paint.Soft, row.IsHere);
        canvas.Y += 3;
        foreach (var gate in row.Gates.Where(gate => gate.Meaning.Sign != row.Meaning.Sign || row.Meaning == PhaseMeanings.Passed))
        {
            canvas.Line(gate.Meaning, $"{gate.Name}: {gate.Text}", Left, canvas.Width - canvas.Margin - Left - 6, TextSizeOf);
            canvas.Y += 3;
        }

        if (row.Levels.Count > 0)
            LevelStrip.Draw(canvas, _course, row, Left);
    }
}
