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

    [Theory]
    [InlineData("quick-start", "QuickStart.cs")]
    [InlineData("bends", "BendingStart.cs")]
    public void Prints_code_that_is_compiled(string block, string file)
    {
        var source = File.ReadAllLines(Repository.PathTo("tests", "Fremfaerd.Model.Tests", "Docs", file));
        var usings = source.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal));
        var code = source.SkipWhile(line => line.Trim() != "// begin").Skip(1).TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : "");

        Block(block).Should().Be(string.Concat(usings.Append("").Concat(code).Select(line => line + "\n")));
    }

    [Fact]
    public void Prints_what_the_code_prints()
    {
        Block("quick-start-output").Should().Be(PrintedBy(QuickStart.Run));
        Block("bends-output").Should().Be(PrintedBy(BendingStart.Run));
    }

    private static string PrintedBy(Action run)
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

    [Fact]
    public void Shows_a_real_gate_report()
    {
        var course = Any.Course(Phase.Development);
        course.Clarify(StandardFacts.IsDigital, true);
        course.Clarify(StandardFacts.ProcessesPersonalData, true);

        Block("gate-report").Should().Be(course.Assess(StandardGates.BeforeLiveData).Explain(Language.English));
    }
}
