using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Calendar time across; phases, and below them what happened, down.</summary>
internal sealed class TimelineDrawing
{
    private const double Margin = 14;
    private const double Names = 142;
    private const double Width = 766;
    private const double Size = 12.5;
    private const double RowHeight = 24;

    private static readonly LocalizedText Kind = new("Tidslinje, set fra {day}", "Timeline, seen from {day}");
    private static readonly LocalizedText Seen = new("set fra {day}", "seen from {day}");
    private static readonly LocalizedText PausedWords = new("på pause", "paused");
    private static readonly LocalizedText RunningWords = new("i gang", "running");
    private static readonly LocalizedText DoneWords = new("besøg i fasen", "visit to the phase");

    private readonly Course _course;
    private readonly IReadOnlyList<TimelineItem> _items;
    private readonly TimeAxis _axis;
    private readonly Canvas _canvas = new(Width, Margin);
    private readonly (double Left, double Right) _plot = (Margin + Names, Width - Margin);

    private TimelineDrawing(Course course)
    {
        (_course, _items) = (course, TimelineReading.Of(course));
        DateTimeOffset[] instants = [.. _items.Select(item => item.At), .. course.Process.Phases(course.At).SelectMany(line => line.Visits).Select(visit => visit.Entered), course.At];
        _axis = new TimeAxis(instants.Min(), instants.Max(), _plot.Left, _plot.Right);
    }

    internal static Picture Of(Course course)
    {
        var drawing = new TimelineDrawing(course);
        var (meaning, text) = StandingText.Of(course);
        drawing._canvas.Head(course.Title(), course.Put(Kind, ("day", course.Day(course.At))), meaning, text);
        drawing.Draw();
        return drawing._canvas.Done(TimelineText.Title(course), TimelineText.Describe(course, drawing._items), course.Words.Language);
    }

    private void Draw()
    {
        var lanes = new Canvas(Width, Margin) { Y = _canvas.Y + 66 };
        var top = lanes.Y;
        var pauses = Pauses.Of(_course);
        foreach (var line in _course.Process.Phases(_course.At))
        {
            Rule(lanes, lanes.Y);
            NameLane(lanes, $"{(int)line.Phase}. {_course.Say(line.Phase.Short())}".Replace("\u00AD", "", StringComparison.Ordinal), 1);
            lanes.Add(TimelineBars.Of(_course, line, _axis, lanes.Y, _plot, pauses));
            lanes.Y += TimelineBars.LaneHeight;
        }

        foreach (var kind in _items.GroupBy(item => item.Kind).OrderBy(kind => kind.Key))
            DrawLane(lanes, kind.Key, [.. kind]);
        Rule(lanes, lanes.Y);
        DrawAxis(top, lanes.Y);
        _canvas.Add(lanes.Marks);
        _canvas.Y = lanes.Y + 10;
        Legend(pauses.Count > 0);
    }

    private void DrawLane(Canvas lanes, TimelineKind kind, IReadOnlyList<TimelineItem> items)
    {
        var placed = Placing.Of(items, _axis.PlaceOf, _plot, kind == TimelineKind.Meeting ? 6 : 5, count => _course.Say(TimelineMeanings.Several(kind), ("count", count)));
        Rule(lanes, lanes.Y);
        var lines = NameLane(lanes, _course.Say(TimelineMeanings.NameOf(kind)), 3);
        var rows = Math.Max(placed.Max(item => item.Row) + 1, lines > 1 ? 2 : 1);
        foreach (var item in placed)
        {
            var (y, meaning) = (lanes.Y + 4 + (item.Row * RowHeight) + (RowHeight / 2), item.Items[0].Meaning);
            var label = item.IsAfter
                ? new Label(item.X + Placing.Radius + 5, y + 4.5, item.Text, Placing.Size)
                : new Label(item.X - Placing.Radius - 5, y + 4.5, item.Text, Placing.Size, Anchor: Anchor.End);
            var back = new Box(item.Left - 2, y - 10, item.Right - item.Left + 4, 20, Paint.Paper);
            lanes.Add(new Cluster(string.Join(' ', item.Items.Select(one => TimelineText.Of(_course, one))), [back, .. SignShapes.OnDisc(meaning.Sign, item.X, y, Placing.Radius, meaning.Line, meaning.Fill), label]));
        }

        lanes.Y += 8 + (rows * RowHeight);
    }

    private static int NameLane(Canvas lanes, string name, int most)
    {
        var lines = TextSize.Wrap(name, Names - 10, Size, most, true);
        for (var at = 0; at < lines.Count; at++)
            lanes.Add(new Label(Margin, lanes.Y + 20 + (at * 16), lines[at], Size, IsBold: true));
        return lines.Count;
    }

    private static void Rule(Canvas lanes, double y) => lanes.Add(new Stroke([(Margin, y), (Width - Margin, y)], Paint.Rule, 0.5));

    /// <summary>The months, and the day looked from with its name above them.</summary>
    private void DrawAxis(double top, double bottom)
    {
        foreach (var (x, label, year) in _axis.Ticks(_course.Words.Language))
        {
            _canvas.Add(new Stroke([(x, top - (year is null ? 18 : 36)), (x, bottom)], Paint.Rule, 0.5));
            if (x + 4 + TimeAxis.WidthOf(label) <= _plot.Right)
                _canvas.Add(new Label(x + 4, top - 6, label, Size, Paint.Soft));
            if (year is not null && x + 4 + TimeAxis.WidthOf(year) <= _plot.Right)
                _canvas.Add(new Label(x + 4, top - 23, year, Size, Paint.Soft, IsBold: true));
        }

        var (seen, at) = (_course.Put(Seen, ("day", _course.Day(_course.At))), _axis.PlaceOf(_course.At));
        var isAfter = at + 6 + TextSize.WidthOf(seen, Size, true) <= _plot.Right;
        _canvas.Add(new Stroke([(at, top - 56), (at, bottom)], Paint.Accent, 1.5, IsDashed: true));
        _canvas.Add(new Label(isAfter ? at + 6 : at - 6, top - 45, seen, Size, Paint.Accent, isAfter ? Anchor.Start : Anchor.End, true));
    }

    private void Legend(bool hasPauses)
    {
        var (x, y) = (Margin, _canvas.Y);
        Entry(DoneWords, [new Box(x, y, 26, 16, Paint.Accent, Paint.Accent, 1.5)]);
        Entry(RunningWords, [new Box(x, y, 26, 16, Paint.AccentTint, Paint.Accent, 1.5, IsDashed: true)]);
        if (hasPauses)
            Entry(PausedWords, [.. TimelineBars.Hatched(x, x + 26, y)]);
        foreach (var level in Enum.GetValues<InvolvementLevel>())
        {
            _canvas.Add(new Label(x, y + 12.5, level.Short(), Size, IsBold: true));
            _canvas.Add(new Label(x + 26, y + 12.5, _course.Say(level.Name), Size));
            x += 26 + TextSize.WidthOf(_course.Say(level.Name), Size) + 14;
        }

        _canvas.Y += 18;
        if (_items.Any(item => item.Meaning == TimelineMeanings.Void))
        {
            _canvas.Y += 6;
            _canvas.Line(TimelineMeanings.Void, _course.Say(TimelineMeanings.Void.Word), Margin, _canvas.Inside, Size);
        }

        void Entry(LocalizedText words, Mark[] marks)
        {
            _canvas.Add(marks);
            _canvas.Add(new Label(x + 33, y + 12.5, _course.Say(words), Size));
            x += 33 + TextSize.WidthOf(_course.Say(words), Size) + 14;
        }
    }
}
