namespace Fremfaerd.Model.Tests.Docs;

/// <summary>A page whose named blocks are held against what is compiled and printed.</summary>
internal sealed class MarkdownPage(params string[] place)
{
    private static readonly object OneConsole = new();

    private readonly string _text = File.ReadAllText(Repository.PathTo(place));

    internal string Block(string name)
    {
        var start = _text.IndexOf($"<!-- {name} -->", StringComparison.Ordinal);
        start.Should().BePositive("the page has a block named {0}", name);
        var open = _text.IndexOf('\n', _text.IndexOf("```", start, StringComparison.Ordinal)) + 1;
        return _text[open.._text.IndexOf("```", open, StringComparison.Ordinal)];
    }

    /// <summary>The usings of a file of the folder of docs, and what stands in it between begin and end.</summary>
    internal static string CodeOf(string file, string tests = "Fremfaerd.Model.Tests")
    {
        var source = File.ReadAllLines(Repository.PathTo("tests", tests, "Docs", file));
        var usings = source.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal));
        var code = source.SkipWhile(line => line.Trim() != "// begin").Skip(1).TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : "");
        return string.Concat(usings.Append("").Concat(code).Select(line => line + "\n"));
    }

    /// <summary>What is printed meanwhile. There is one console for all tests, so they take turns.</summary>
    internal static string PrintedBy(Action run)
    {
        lock (OneConsole)
        {
            var (console, output) = (Console.Out, new StringWriter { NewLine = "\n" });
            Console.SetOut(output);
            try
            {
                run();
            }
            finally
            {
                Console.SetOut(console);
            }

            return output.ToString();
        }
    }
}
