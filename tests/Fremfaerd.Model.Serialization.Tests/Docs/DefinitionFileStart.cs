using Fremfaerd.Model;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

/// <summary>The code of the section on definitions as files, compiled.</summary>
[Sample("docs/files.md", "definition")]
internal static class DefinitionFileStart
{
    internal static void Run()
    {
        var path = Path.GetTempFileName();
        Sample(path);
        File.Delete(path);
    }

    private static void Sample(string path)
    {
        // begin
        var solkoebing = ProcessDefinition.Build(StandardDefinition.Current.Content with
        {
            Id = "solkoebing",
            Committees = [new("hoved", CommitteeKind.MainCommittee, "Hovedudvalget") { Units = ["direktionen"] }],
        });
        File.WriteAllText(path, new FremfaerdJson(new() { Indented = true }).Definitions.Write(solkoebing));

        var loaded = FremfaerdJson.Default.Definitions.Read(File.ReadAllBytes(path));
        var json = new FremfaerdJson(new() { Definitions = [.. StandardDefinition.All, loaded] });
        Console.WriteLine(loaded.Reference == solkoebing.Reference);

        var mistaken = File.ReadAllText(path).Replace("\"kind\": \"main-committee\"", "\"kind\": \"area-committee\"", StringComparison.Ordinal);
        try
        {
            json.Definitions.Read(mistaken);
        }
        catch (FremfaerdJsonException refused)
        {
            Console.WriteLine($"{refused.Code} at {refused.Path}: {refused.Why.English}");
        }
        // end
    }
}
