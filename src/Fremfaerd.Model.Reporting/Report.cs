using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Writing;

namespace Fremfaerd.Model.Reporting;

/// <summary>
/// A note or report, made once and written in any of three formats, which therefore cannot disagree. The same input gives the same
/// text. Immutable; safe to share between threads.
/// </summary>
public sealed class Report
{
    private readonly Document _document;

    internal Report(Document document) => _document = document;

    /// <summary>The title, as plain text on one line.</summary>
    public string Title => _document.Title.Plain.ReplaceLineEndings(" ");

    /// <summary>The language it is written in.</summary>
    public Language Language => _document.Language;

    /// <summary>A page that stands alone: no script, nothing from elsewhere, structure and contrast as WCAG 2.1 AA asks, made to print on A4.</summary>
    /// <returns>A whole HTML document.</returns>
    public string ToHtml() => HtmlWriter.Write(_document);

    /// <summary>The report as GitHub-flavoured Markdown; pictures are given by their description.</summary>
    /// <returns>Lines separated by a line feed.</returns>
    public string ToMarkdown() => MarkdownWriter.Write(_document);

    /// <summary>The report as plain text, for example for a case system (ESDH); pictures are given by their description.</summary>
    /// <returns>Lines of at most 100 characters, separated by a line feed; a longer word stands on a line of its own.</returns>
    public string ToText() => PlainTextWriter.Write(_document);
}
