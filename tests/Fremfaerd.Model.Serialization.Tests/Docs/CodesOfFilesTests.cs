using System.Reflection;
using System.Text;
using Fremfaerd.Model.Serialization.Reading;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

/// <summary>docs/codes-of-files.md is written from the code; a code once released is never renamed.</summary>
public class The_page_of_codes_of_files
{
    private static readonly JsonFault[] Faults =
    [
        .. typeof(JsonFaults).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => (JsonFault)field.GetValue(null)!).OrderBy(fault => fault.Code, StringComparer.Ordinal),
    ];

    [Fact]
    public void Lists_every_code_with_its_texts()
    {
        var page = new StringBuilder(
            "# Codes of files\n\n`FremfaerdJsonException.Code`: why a document was not read. A history or a definition that the rules refuse has the code of the\nrule instead, see [codes.md](codes.md). This page is written from the code by a test; a code is never renamed or used for\nsomething else.\n\nPå dansk: siden siger, hvorfor en fil ikke blev læst, og hvad der kan gøres ved det.\n\n| code | dansk | English |\n|---|---|---|\n");
        foreach (var fault in Faults)
            page.Append($"| `{fault.Code}` | {fault.Text.Danish} | {fault.Text.English} |\n");

        Approved.MatchesFile(page.ToString(), Repository.PathTo("docs", "codes-of-files.md"));
    }

    [Fact]
    public void Gives_every_fault_a_code_of_its_own() =>
        Faults.Select(fault => fault.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => code.StartsWith("json."));
}
