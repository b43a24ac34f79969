namespace Fremfaerd.Model.Reporting.Documents;

/// <summary>Text in runs. Immutable.</summary>
internal sealed class Line
{
    internal static readonly Line Empty = new();

    private readonly Span[] _spans;

    internal Line(params ReadOnlySpan<Span> spans) => _spans = spans.ToArray();

    internal IReadOnlyList<Span> Spans => _spans;

    internal bool IsEmpty => _spans.Length == 0;

    /// <summary>The text alone.</summary>
    internal string Plain => string.Concat(_spans.Select(span => span.Text));

    internal static Line Own(string text) => new(new Span(SpanKind.Own, Clean.Text(text)));

    internal static Line Strong(string text) => new(new Span(SpanKind.Strong, Clean.Text(text)));

    internal static Line Code(string text) => new(new Span(SpanKind.Code, Clean.Text(text)));

    internal static Line Quiet(string text) => new(new Span(SpanKind.Quiet, Clean.Text(text)));

    public static Line operator +(Line left, Line right) => new([.. left._spans, .. right._spans]);

    public static Line operator +(Line left, string right) => left + Own(right);

    public static implicit operator Line(string own) => Own(own);

    /// <summary>Lines beside each other.</summary>
    internal static Line Join(string between, IEnumerable<Line> lines)
    {
        var all = lines.ToArray();
        return all.Length == 0 ? Empty : all.Skip(1).Aggregate(all[0], (left, right) => left + between + right);
    }
}
