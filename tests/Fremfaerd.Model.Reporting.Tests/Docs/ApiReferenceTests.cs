#if NET10_0_OR_GREATER
using Fremfaerd.Model.ApiDocs;

namespace Fremfaerd.Model.Reporting.Tests.Docs;

/// <summary>docs/api is written from the XML docs; this says when it is stale, and UPDATE_SNAPSHOTS=1 renews it.</summary>
public class The_API_reference
{
    private static readonly SortedDictionary<string, string> Written = ApiReference.Pages();

    private static readonly string Folder = Repository.PathTo("docs", "api");

    [Fact]
    public void Says_what_the_XML_docs_say()
    {
        foreach (var (name, text) in Written)
            Approved.MatchesFile(text, Path.Combine(Folder, name));
    }

    [Fact]
    public void Has_no_page_of_a_namespace_that_is_gone() =>
        Directory.GetFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo(Written.Keys);

    /// <summary>Extension properties stand with the enum they extend; nothing the compiler made is shown.</summary>
    [Fact]
    public void Leaves_out_what_the_compiler_made() =>
        Written.Values.Should().OnlyContain(text => !text.Contains("<G>", StringComparison.Ordinal) && !text.Contains("EqualityContract", StringComparison.Ordinal)
            && !text.Contains("Deconstruct", StringComparison.Ordinal) && !text.Contains("PhaseTerms", StringComparison.Ordinal));

    [Fact]
    public void Has_a_section_for_every_public_type()
    {
        var types = new[] { typeof(TechnologyProcess), typeof(Serialization.FremfaerdJson), typeof(CourseReports) }
            .SelectMany(type => ApiTypes.Of(type.Assembly)).Where(type => !ApiTypes.IsOnlyExtensions(type)).ToList();

        types.Should().HaveCountGreaterThan(200);
        types.Where(type => !Written[$"{type.Namespace}.md"].Contains($"\n## {ApiNames.Escaped(ApiNames.Of(type))}\n", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
#endif
