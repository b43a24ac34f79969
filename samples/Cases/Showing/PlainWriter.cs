using System.Text;

namespace Cases.Showing;

/// <summary>Text for a pipe: no spaces at the end of a line, and never two empty lines after each other.</summary>
internal sealed class PlainWriter(TextWriter inner) : TextWriter
{
    private readonly StringBuilder _line = new();
    private bool _wasEmpty;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == '\n')
            EndLine();
        else if (value != '\r')
            _line.Append(value);
    }

    /// <summary>The line being written waits for its end.</summary>
    public override void Flush() => inner.Flush();

    private void EndLine()
    {
        var line = _line.ToString().TrimEnd();
        _line.Clear();
        if (line.Length > 0 || !_wasEmpty)
            inner.Write($"{line}\n");
        _wasEmpty = line.Length == 0;
    }
}
