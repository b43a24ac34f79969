using System.Reflection;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>The samples of one test project: each must stand on its page as it is compiled, and print what stands there.</summary>
internal static class PageSamples
{
    private const BindingFlags Here = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    internal static IEnumerable<(Type Type, SampleAttribute Sample)> Of(Assembly tests) =>
        from type in tests.GetTypes()
        from sample in type.GetCustomAttributes<SampleAttribute>()
        orderby sample.Page, sample.Block
        select (type, sample);

    internal static void AreCompiled(Assembly tests)
    {
        foreach (var (_, sample) in Of(tests))
            new MarkdownPage(sample.Page).Shows(sample.Block, Code(sample));
    }

    internal static void PrintWhatStandsThere(Assembly tests)
    {
        foreach (var (type, sample) in Of(tests))
        {
            var (page, output) = (new MarkdownPage(sample.Page), $"{sample.Block}-output");
            var printed = type.GetMethod("Run", Here) is { } run ? MarkdownPage.PrintedBy(() => run.Invoke(null, ArgumentsOf(run))) : null;
            if (page.Has(output))
                page.Shows(output, printed.Should().NotBeNull("{0} has an output of {1}, so there is a Run", sample.Page, sample.Block).And.Subject);
            else
                printed.Should().BeNullOrEmpty("{0} says what {1} prints", sample.Page, sample.Block);
        }
    }

    private static object[] ArgumentsOf(MethodInfo run) => run.GetParameters().Length == 0 ? [] : [Any.Clock()];

    /// <summary>The regions of the block, with the usings of the file where the page shows usings.</summary>
    private static string Code(SampleAttribute sample)
    {
        var source = File.ReadAllLines(sample.File);
        var begin = source.Any(line => line.Trim() == $"// begin {sample.Block}") ? $"// begin {sample.Block}" : "// begin";
        var regions = Enumerable.Range(0, source.Length).Where(index => source[index].Trim() == begin)
            .Select(index => Flush([.. source.Skip(index + 1).TakeWhile(line => line.Trim() != "// end")]));
        var code = string.Join("\n", regions);
        var usings = string.Concat(source.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)).Select(line => line + "\n"));
        return new MarkdownPage(sample.Page).Block(sample.Block).StartsWith("using ", StringComparison.Ordinal) ? $"{usings}\n{code}" : code;
    }

    private static string Flush(string[] lines)
    {
        var margin = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (line.Length > 0 ? line[margin..] : "") + "\n"));
    }
}
