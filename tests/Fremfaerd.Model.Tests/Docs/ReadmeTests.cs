namespace Fremfaerd.Model.Tests.Docs;

public class The_README
{
    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md"));

    private static string Block(string name)
    {
        var start = Readme.IndexOf($"<!-- {name} -->", StringComparison.Ordinal);
        start.Should().BePositive("the README has a block named {0}", name);
        var open = Readme.IndexOf('\n', Readme.IndexOf("```", start, StringComparison.Ordinal)) + 1;
        return Readme[open..Readme.IndexOf("```", open, StringComparison.Ordinal)];
    }

    [Fact]
    public void Prints_a_quick_start_that_is_compiled()
    {
        var source = File.ReadAllLines(Repository.PathTo("tests", "Fremfaerd.Model.Tests", "Docs", "QuickStart.cs"));
        var usings = source.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal));
        var code = source.SkipWhile(line => line.Trim() != "// begin").Skip(1).TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : "");

        Block("quick-start").Should().Be(string.Concat(usings.Append("").Concat(code).Select(line => line + "\n")));
    }

    [Fact]
    public void Prints_what_the_quick_start_prints()
    {
        var (console, output) = (Console.Out, new StringWriter { NewLine = "\n" });
        Console.SetOut(output);
        try
        {
            QuickStart.Run();
        }
        finally
        {
            Console.SetOut(console);
        }

        Block("quick-start-output").Should().Be(output.ToString());
    }

    [Fact]
    public void Shows_a_real_gate_report()
    {
        var course = Any.Course(Phase.Development);
        course.Clarify(StandardFacts.IsDigital, true);
        course.Clarify(StandardFacts.ProcessesPersonalData, true);

        Block("gate-report").Should().Be(course.Assess(StandardGates.BeforeLiveData).Explain(Language.English));
    }
}
