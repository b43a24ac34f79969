using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Writing;

/// <summary>Writes a document as a page that stands alone.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Document _document;
    private int _pictures;

    private HtmlWriter(Document document) => _document = document;

    internal static string Write(Document document)
    {
        var writer = new HtmlWriter(document);
        writer.Page();
        return writer._html.ToString();
    }

    private void Page()
    {
        Add($"<!DOCTYPE html>\n<html lang=\"{_document.Language.Code}\">\n<head>\n<meta charset=\"utf-8\">\n");
        Add("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
        Add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        Add($"<title>{Markup.Encoded(_document.Title.Plain.ReplaceLineEndings(" "))}</title>\n<style>\n{Stylesheet.Text}</style>\n</head>\n<body>\n<main>\n<h1>");
        Spans(_document.Title, " ");
        Add("</h1>\n");
        Blocks(_document.Blocks, 2);
        Add("</main>\n</body>\n</html>\n");
    }

    private void Blocks(IReadOnlyList<Block> blocks, int level)
    {
        foreach (var block in blocks)
            Block(block, level);
    }

    private void Block(Block block, int level)
    {
        switch (block)
        {
            case Section section:
                Section(section, Math.Min(level, 6), level);
                break;
            case Paragraph paragraph:
                Element("p", paragraph.Text);
                break;
            case Quoted quoted:
                Quote(quoted);
                break;
            case Listing { Items.Count: > 0 } list:
                List(list, level);
                break;
            case Particulars { Items.Count: > 0 } particulars:
                Terms(particulars);
                break;
            case Table table:
                Table(table);
                break;
            case Callout callout:
                Add($"<div class=\"callout {Css(callout.Tone)}\">\n");
                Element("p", callout.Heading, " class=\"verdict\"");
                Blocks(callout.Blocks, level);
                Add("</div>\n");
                break;
            case Figure figure:
                Add("<figure tabindex=\"0\">\n");
                figure.Picture.WriteInto(_html, string.Create(CultureInfo.InvariantCulture, $"p{++_pictures}"));
                Add($"\n<figcaption>{Markup.Encoded(Clean.Text(figure.Picture.Title))}</figcaption>\n</figure>\n");
                break;
            case WritingSpace space:
                Add("<div class=\"writing\">\n");
                Element("p", space.Label);
                for (var line = 0; line < space.Lines; line++)
                    Add("<div class=\"rule\"></div>\n");
                Add("</div>\n");
                break;
        }
    }

    private void Section(Section section, int heading, int level)
    {
        Add("<section>\n");
        Element($"h{heading}", section.Heading);
        Blocks(section.Blocks, level + 1);
        Add("</section>\n");
    }

    private void Quote(Quoted quoted)
    {
        Add("<blockquote>\n<p>");
        Spans(quoted.Text, "<br>\n");
        Add("</p>\n");
        if (quoted.By is { } by)
            Element("footer", by);
        Add("</blockquote>\n");
    }

    private void List(Listing list, int level)
    {
        var element = list.IsNumbered ? "ol" : "ul";
        Add($"<{element}>\n");
        foreach (var item in list.Items)
        {
            Add("<li>");
            Spans(item.Text, "<br>\n");
            if (item.Under.Count > 0)
                Add("\n");
            Blocks(item.Under, level);
            Add("</li>\n");
        }

        Add($"</{element}>\n");
    }

    private void Terms(Particulars particulars)
    {
        Add("<dl>\n");
        foreach (var (term, text) in particulars.Items)
        {
            Add("<div>");
            Element("dt", term);
            Element("dd", text);
            Add("</div>\n");
        }

        Add("</dl>\n");
    }

    private void Table(Table table)
    {
        Add("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"");
        Add(Markup.Encoded(table.Caption.Plain.ReplaceLineEndings(" ")));
        Add("\">\n<table>\n");
        Element("caption", table.Caption);
        Add("<thead><tr>");
        foreach (var column in table.Columns)
            Element("th", column, " scope=\"col\"", end: "");
        Add("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            Add("<tr>");
            for (var i = 0; i < row.Count; i++)
                Element(i == 0 ? "th" : "td", row[i].Text, (i == 0 ? " scope=\"row\"" : "") + (row[i].Tone == Tone.Neutral ? "" : $" class=\"{Css(row[i].Tone)}\""), end: "");
            Add("</tr>\n");
        }

        Add("</tbody>\n</table>\n</div>\n");
    }

    private void Element(string name, Line text, string attributes = "", string end = "\n")
    {
        Add($"<{name}{attributes}>");
        Spans(text, name is "p" or "dd" or "td" or "th" ? "<br>\n" : " ");
        Add($"</{name}>{end}");
    }

    private void Spans(Line line, string lineBreak)
    {
        foreach (var span in line.Spans)
        {
            var text = Markup.Encoded(span.Text).Replace("\n", lineBreak, StringComparison.Ordinal);
            Add(span.Kind switch
            {
                SpanKind.Typed => $"<bdi{TypedLanguage}>{text}</bdi>",
                SpanKind.Strong => $"<strong>{text}</strong>",
                SpanKind.Code => $"<span class=\"code\">{text}</span>",
                SpanKind.LeftOut => $"<em>{text}</em>",
                SpanKind.Quiet => $"<span class=\"quiet\">{text}</span>",
                _ => text,
            });
        }
    }

    private string TypedLanguage => _document.Language == _document.TypedLanguage ? "" : $" lang=\"{_document.TypedLanguage.Code}\"";

    private static string Css(Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Warning => "warning",
        Tone.Bad => "bad",
        Tone.Quiet => "quiet",
        _ => "neutral",
    };

    private void Add(string html) => _html.Append(html);
}
