namespace Fremfaerd.Model.Reporting.Documents;

/// <summary>A run of text within a line. Whatever it holds is text to every writer, never markup.</summary>
/// <param name="Kind">What kind of text.</param>
/// <param name="Text">The text, cleaned.</param>
internal readonly record struct Span(SpanKind Kind, string Text);

/// <summary>What kind of text a run is.</summary>
internal enum SpanKind
{
    /// <summary>The library's own words.</summary>
    Own = 1,

    /// <summary>What a person or a municipality typed.</summary>
    Typed = 2,

    /// <summary>The library's own words, stressed.</summary>
    Strong = 3,

    /// <summary>A code or reference number.</summary>
    Code = 4,

    /// <summary>Says that something was left out here.</summary>
    LeftOut = 5,

    /// <summary>Less important words of ours, such as a source.</summary>
    Quiet = 6,
}
