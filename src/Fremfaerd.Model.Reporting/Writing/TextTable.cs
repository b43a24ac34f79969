using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Writing;

/// <summary>Writes a table in columns of plain text, cells wrapped.</summary>
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

    /// <summary>As wide as the widest cell; while they are too wide together, the widest column gives way.</summary>
    private static int[] Widths(string[][] rows, int width)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => Math.Max(1, rows.Max(row => row[column].Length))).ToArray();
        while (widths.Sum() + (3 * (widths.Length - 1)) > width && widths.Max() > Least)
            widths[Array.IndexOf(widths, widths.Max())]--;
        return widths;
    }

    private static void WriteRow(StringBuilder text, string[] cells, int[] widths, string indent)
    {
        var lines = cells.Select((cell, column) => TextLines.Of(cell, widths[column]).ToArray()).ToArray();
        for (var at = 0; at < lines.Max(cell => cell.Length); at++)
        {
            var row = string.Join(" | ", lines.Select((cell, column) => (at < cell.Length ? cell[at] : "").PadRight(widths[column])));
            text.Append(indent).Append(row.TrimEnd()).Append('\n');
        }
    }
}
