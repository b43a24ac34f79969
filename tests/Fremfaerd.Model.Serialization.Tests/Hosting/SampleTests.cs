using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Fremfaerd.Model.Serialization.Tests.Reports;
using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>What the page on files shows hosts.</summary>
[Sample("docs/files.md", "report")]
[Sample("docs/files.md", "host")]
[Sample("docs/files.md", "first")]
[Sample("docs/files.md", "told")]
public class The_page_on_files
{
    [Fact]
    public void Writes_a_report_in_Danish()
    {
        var report = Samples.Closed;

        // begin report
        var danish = new FremfaerdJson(new() { Languages = [Language.Danish] });
        string json = danish.Reports.Write(report);
        // end

        json.Should().Contain("""{"da":"Udgang af Idéfasen"}""").And.NotContain("\"en\"");
    }

    [Fact]
    public void Puts_the_library_into_a_hosts_contract()
    {
        var process = TechnologyProcess.From(Sources.Definitions, Sources.All[0].Events);

        var json = new FremfaerdJson(new() { Definitions = [.. StandardDefinition.All, .. Sources.Definitions] });
        // begin host
        var options = new JsonSerializerOptions { TypeInfoResolver = CaseContext.Default }.AddFremfaerd(json);

        string written = JsonSerializer.Serialize(new CaseRow(7, process, Phase.Design), options);
        CaseRow read = JsonSerializer.Deserialize<CaseRow>(written, options)!;
        // end

        read.Process.History.Should().Equal(process.History);
        written.Should().StartWith("""{"Number":7,"Process":{"format":"fremfaerd-history","formatVersion":1,""").And.EndWith("\"Phase\":\"design\"}");
    }

    [Fact]
    public void Does_without_reflection()
    {
        var options = new JsonSerializerOptions
        {
            // begin first
            TypeInfoResolver = JsonTypeInfoResolver.Combine(FremfaerdJson.Default.Resolver, CaseContext.Default),
            // end
        };

        JsonSerializer.Serialize(GateStatus.OpenWithWaivers, options.GetTypeInfo(typeof(GateStatus))).Should().Be("\"open-with-waivers\"");
        JsonSerializer.Serialize(Samples.Accepted, options.GetTypeInfo(typeof(Reply))).Should().NotBeEmpty();
    }

    [Fact]
    public void Tells_where_a_hosts_document_is_wrong()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = CaseContext.Default }.AddFremfaerd();
        var told = "";

        try
        {
            _ = JsonSerializer.Deserialize<CaseRow>("""{"Number":7,"Process":{"format":"fremfaerd-history","formatVersion":9}}""", options);
        }
        // begin told
        catch (FremfaerdJsonException wrong)
        {
            told = $"{wrong.Code} at {wrong.Path}, there {wrong.InnerPath}, line {wrong.Line}: {wrong.Why.English}";
        }
        // end

        told.Should().Be(
            "json.format-version at $.Process, there $.formatVersion, line 1: " +
            "The file has format version 9; this version reads up to version 1. Update the library.");
    }
}

// begin host
/// <summary>A row of the host's own.</summary>
public sealed record CaseRow(int Number, TechnologyProcess Process, Phase Phase);

[JsonSerializable(typeof(CaseRow))]
internal sealed partial class CaseContext : JsonSerializerContext;
// end
