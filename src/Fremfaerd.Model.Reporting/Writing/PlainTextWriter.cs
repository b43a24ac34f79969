using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Writing;

/// <summary>
/// Writes a document as plain text. Only the writer starts a line: what people typed runs on one line or stands behind a bar, and
/// a wrapped line is indented, so that nothing typed can look like a part of the report.
/// </summary>
internal sealed class PlainTextWriter
{
    internal const int Width = 100;

    private readonly StringBuilder _text = new();

    internal static string Write(Document document)
    {
        var writer = new PlainTextWriter();
        writer.Heading(document.Title, '=', "");
        writer.Blocks(document.Blocks, 2, "");
        return writer._text.ToString();
    }

    private void Blocks(IReadOnlyList<Block> blocks, int level, string indent)
    {
        foreach (var block in blocks)
            Block(block, level, indent);
    }

    private void Block(Block block, int level, string indent)
    {
        switch (block)
        {
            case Section section:
                Empty();
                Heading(section.Heading, level == 2 ? '-' : '.', indent);
                Blocks(section.Blocks, level + 1, indent);
                break;
            case Paragraph paragraph:
                Wrapped(indent, indent + "  ", OnOneLine(paragraph.Text));
                break;
            case Quoted quoted:
                foreach (var line in quoted.Text.Plain.Split('\n'))
                    Wrapped(indent + "  | ", indent + "  | ", line);
                if (quoted.By is { } by)
                    Wrapped(indent + "    – ", indent + "      ", OnOneLine(by));
                break;
            case Listing list:
                List(list, level, indent);
                break;
            case Particulars particulars:
                foreach (var (term, text) in particulars.Items)
                    Wrapped(indent, indent + "  ", $"{OnOneLine(term)}: {OnOneLine(text)}");
                break;
            case Table table:
                Empty();
                Wrapped(indent, indent + "  ", OnOneLine(table.Caption) + ":");
                TextTable.Write(_text, table, indent + "  ", Width);
                break;
            case Callout callout:
                Empty();
                Wrapped(indent + "* ", indent + "  ", OnOneLine(callout.Heading));
                Blocks(callout.Blocks, level, indent + "  ");
                Empty();
                break;
            case Figure figure:
                Wrapped(indent, indent + "  ", OnOneLine($"{figure.Picture.Title}. {figure.Picture.Description}"));
                break;
            case WritingSpace space:
                Wrapped(indent, indent + "  ", OnOneLine(space.Label));
                for (var line = 0; line < space.Lines; line++)
                    Wrapped(indent, indent, new string('_', 60));
                break;
        }
    }

    private void List(Listing list, int level, string indent)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = list.IsNumbered ? $"{i + 1}. " : "- ";
            var under = indent + new string(' ', mark.Length);
            Wrapped(indent + mark, under, OnOneLine(list.Items[i].Text));
            Blocks(list.Items[i].Under, level, under);
        }
    }

    private void Heading(Line text, char underline, string indent)
    {
        var heading = OnOneLine(text);
        Wrapped(indent, indent + "  ", heading);
        _text.Append(indent).Append(underline, Math.Min(heading.Length, Width - indent.Length)).Append('\n');
    }

    private void Empty()
    {
        if (_text is [.., not '\n'] || (_text.Length > 1 && _text[^2] != '\n'))
            _text.Append('\n');
    }

    private void Wrapped(string first, string rest, string text)
    {
        var indent = first;
        foreach (var line in TextLines.Of(text, Width - Math.Max(first.Length, rest.Length)))
        {
            _text.Append(indent).Append(IsLikeRule(line) ? "· " : "").Append(line).Append('\n');
            indent = rest;
        }
    }

    /// <summary>Words that would read as the line under a heading get a sign before them.</summary>
    private static bool IsLikeRule(string line) => line.Length > 0 && !line.AsSpan().ContainsAnyExcept("=-.");

    internal static string OnOneLine(Line line) => line.Plain.Replace('\n', ' ').Replace('\t', ' ');
}
