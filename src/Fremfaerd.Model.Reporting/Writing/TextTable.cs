using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Writing;

/// <summary>Writes a table in columns of plain text, cells wrapped; a word wider than its column runs on in the next line.</summary>
internal static class TextTable
{
    private const int Least = 8;

    internal static void Write(StringBuilder text, Table table, string indent, int width)
    {
        string[][] rows = [[.. table.Columns.Select(PlainTextWriter.OnOneLine)], .. table.Rows.Select(row => row.Select(cell => PlainTextWriter.OnOneLine(cell.Text)).ToArray())];
        var widths = Widths(rows, width - indent.Length);
        WriteRow(text, rows[0], widths, indent);
        text.Append(indent).Append(string.Join("-+-", widths.Select(one => new string('-', one)))).Append('\n');
        foreach (var row in rows.Skip(1))
            WriteRow(text, row, widths, indent);
    }

    /// <summary>As wide as the widest cell; while they are too wide together, the widest column gives way, down to its longest word if that will do.</summary>
    private static int[] Widths(string[][] rows, int width)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => Math.Max(1, rows.Max(row => row[column].Length))).ToArray();
        var words = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Split(' ').Max(word => word.Length))).ToArray();
        Shrink(widths, width, column => widths[column] > words[column]);
        Shrink(widths, width, column => widths[column] > Least);
        Shrink(widths, width, column => widths[column] > 2);
        return widths;
    }

    private static void Shrink(int[] widths, int width, Func<int, bool> mayGiveWay)
    {
        while (widths.Sum() + (3 * (widths.Length - 1)) > width)
        {
            int[] giving = [.. Enumerable.Range(0, widths.Length).Where(mayGiveWay)];
            if (giving.Length == 0)
                return;
            widths[giving.MaxBy(column => widths[column])]--;
        }
    }

    private static void WriteRow(StringBuilder text, string[] cells, int[] widths, string indent)
    {
        var lines = cells.Select((cell, column) => TextLines.Of(cell, widths[column]).SelectMany(line => Pieces(line, widths[column])).ToArray()).ToArray();
        for (var at = 0; at < lines.Max(cell => cell.Length); at++)
        {
            var row = string.Join(" | ", lines.Select((cell, column) => (at < cell.Length ? cell[at] : "").PadRight(widths[column])));
            text.Append(indent).Append(row.TrimEnd()).Append('\n');
        }
    }

    /// <summary>A longer word than its column, in pieces that fit: never through a character of two halves.</summary>
    private static IEnumerable<string> Pieces(string line, int width)
    {
        while (line.Length > width)
        {
            var cut = char.IsHighSurrogate(line[width - 1]) ? width - 1 : width;
            yield return line[..cut];
            line = line[cut..];
        }

        yield return line;
    }
}
