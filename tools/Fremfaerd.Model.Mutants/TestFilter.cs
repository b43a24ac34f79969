using System.Text.Json;

namespace Fremfaerd.Model.Mutants;

/// <summary>Which tests are asked, as stryker-config.json beside them says it: terms with &amp; and |, of which only the full name is understood.</summary>
internal sealed class TestFilter(string expression)
{
    private readonly string[][] _either = [.. expression.Split('|').Select(all => all.Split('&'))];

    public static TestFilter Read(string path)
    {
        using var settings = JsonDocument.Parse(File.ReadAllBytes(path));
        return new(settings.RootElement.GetProperty("stryker-config").GetProperty("test-case-filter").GetString()!);
    }

    public bool Takes(string fullName) => _either.Any(all => all.All(term => Holds(term, fullName)));

    private static bool Holds(string term, string fullName)
    {
        const string contains = "FullyQualifiedName~", lacks = "FullyQualifiedName!~";
        return term.StartsWith(contains, StringComparison.Ordinal) ? fullName.Contains(term[contains.Length..], StringComparison.Ordinal)
            : term.StartsWith(lacks, StringComparison.Ordinal) ? !fullName.Contains(term[lacks.Length..], StringComparison.Ordinal)
            : throw new ArgumentException($"The filter of the tests says {term}, which is not understood here.");
    }
}
