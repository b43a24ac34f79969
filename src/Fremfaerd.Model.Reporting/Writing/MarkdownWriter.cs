using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Writing;

/// <summary>Writes a document as GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownWriter
{
    private const string HardBreak = "\\\n";

    private readonly StringBuilder _text = new();

    internal static string Write(Document document)
    {
        var writer = new MarkdownWriter();
        writer.Lines("", "# " + MarkdownText.Of(document.Title, " "));
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
                Part(indent, new string('#', Math.Min(level, 6)) + " " + MarkdownText.Of(section.Heading, " "));
                Blocks(section.Blocks, level + 1, indent);
                break;
            case Paragraph paragraph:
                Part(indent, MarkdownText.Of(paragraph.Text, HardBreak));
                break;
            case Quoted quoted:
                Part(indent + "> ", MarkdownText.Of(quoted.Text, HardBreak));
                if (quoted.By is { } by)
                    More(indent + "> ", "— " + MarkdownText.Of(by, " ", startsBlock: false));
                break;
            case Listing list:
                List(list, level, indent);
                break;
            case Particulars particulars:
                Part(indent, string.Join('\n', particulars.Items.Select(item => $"- {MarkdownText.Bold(item.Term, ":")} {MarkdownText.Of(item.Text, " ", startsBlock: false)}")));
                break;
            case Table table:
                Table(table, indent);
                break;
            case Callout callout:
                Part(indent + "> ", MarkdownText.Bold(callout.Heading));
                var inner = new MarkdownWriter();
                inner.Blocks(callout.Blocks, level, "");
                if (inner._text.Length > 0)
                    More(indent + "> ", inner._text.ToString().Trim('\n'));
                break;
            case Figure figure:
                Part(indent, MarkdownText.Of(Line.Strong(figure.Picture.Title + ".") + " " + figure.Picture.Description, HardBreak));
                break;
            case WritingSpace space:
                Part(indent, MarkdownText.Of(space.Label, " "));
                for (var line = 0; line < space.Lines; line++)
                    Part(indent, string.Concat(Enumerable.Repeat("\\_", 60)));
                break;
        }
    }

    private void List(Listing list, int level, string indent)
    {
        if (list.Items.Count == 0)
            return;
        Lines(indent, "");
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = list.IsNumbered ? $"{i + 1}. " : "- ";
            var under = indent + new string(' ', mark.Length);
            Lines(indent, mark + MarkdownText.Of(list.Items[i].Text, HardBreak + new string(' ', mark.Length)));
            Blocks(list.Items[i].Under, level, under);
        }
    }

    private void Table(Table table, string indent)
    {
        Part(indent, MarkdownText.Bold(table.Caption));
        Part(indent, Row(table.Columns));
        Lines(indent, "|" + string.Concat(Enumerable.Repeat(" --- |", table.Columns.Count)));
        foreach (var row in table.Rows)
            Lines(indent, Row(row.Select(cell => cell.Text)));
    }

    private static string Row(IEnumerable<Line> cells) =>
        "|" + string.Concat(cells.Select(cell => $" {MarkdownText.Of(cell, "<br>", startsBlock: false)} |"));

    /// <summary>A part of its own, after an empty line.</summary>
    private void Part(string indent, string text)
    {
        _text.Append(indent.TrimEnd('>', ' ')).Append('\n');
        Lines(indent, text);
    }

    /// <summary>More of the same part, after an empty line inside it.</summary>
    private void More(string indent, string text)
    {
        _text.Append(indent.TrimEnd()).Append('\n');
        Lines(indent, text);
    }

    private void Lines(string indent, string text)
    {
        foreach (var line in text.Split('\n'))
            _text.Append(line.Length == 0 ? indent.TrimEnd() : indent + line).Append('\n');
    }
}
