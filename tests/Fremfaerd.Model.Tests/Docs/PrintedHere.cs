using System.Text;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The console is one for all tests, and they run side by side: what is printed goes to the one who asked for it.</summary>
internal sealed class PrintedHere : TextWriter
{
    private static readonly AsyncLocal<StringWriter?> Mine = new();
    private static readonly TextWriter Console = System.Console.Out;

    static PrintedHere() => System.Console.SetOut(new PrintedHere());

    public override Encoding Encoding => Console.Encoding;

    internal static string By(Action run)
    {
        var (outer, output) = (Mine.Value, new StringWriter { NewLine = "\n" });
        Mine.Value = output;
        try
        {
            run();
        }
        finally
        {
            Mine.Value = outer;
        }

        return output.ToString();
    }

    public override void Write(char value) => (Mine.Value ?? Console).Write(value);

    public override void Write(string? value) => (Mine.Value ?? Console).Write(value);

    public override void WriteLine(string? value) => (Mine.Value ?? Console).WriteLine(value);
}
