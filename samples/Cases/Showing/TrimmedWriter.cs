using System.Text;

namespace Cases.Showing;

/// <summary>Leaves out the spaces that fill up table cells at the end of a line.</summary>
internal sealed class TrimmedWriter(TextWriter inner) : TextWriter
{
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == '\r')
            return;
        if (value != '\n')
        {
            _line.Append(value);
            return;
        }

        inner.Write($"{_line.ToString().TrimEnd()}\n");
        _line.Clear();
    }

    /// <summary>The line being written waits for its end.</summary>
    public override void Flush() => inner.Flush();
}
