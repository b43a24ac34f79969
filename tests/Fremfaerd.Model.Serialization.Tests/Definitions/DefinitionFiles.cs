using System.Text;
using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Definitions;
using Fremfaerd.Model.Serialization.Documents;
using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Serialization.Tests.Definitions;

/// <summary>Definition files for tests: also of drafts that cannot be built, and with something changed in them.</summary>
internal static class DefinitionFiles
{
    internal static readonly CustomRequirement Own = CustomCheck.Asking(_ => CustomCheck.Verdict(Outcome.Met), CustomCheck.Step);

    internal static readonly FremfaerdJson Json = new(new() { CustomRequirements = [Own] });

    internal static readonly DefinitionDraft Standard = StandardDefinition.Current.Content;

    private static readonly DocumentKind<DefinitionFile> File = DefinitionFile.KindOf(new RequirementKind(new CustomRequirements([Own])));

    /// <summary>The file of a draft, without a content hash, whether it can be built or not.</summary>
    internal static string Of(DefinitionDraft draft)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing.Compact))
            File.Write(writer, new DefinitionFile(null, draft));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The draft of a file, whether it can be built or not.</summary>
    internal static DefinitionDraft DraftOf(string json) => DocumentReader.Read(File, Encoding.UTF8.GetBytes(json), new JsonLimits()).Content;

    /// <summary>The file of the standard definition with something changed by hand.</summary>
    internal static string Changed(Action<JsonObject> change)
    {
        var file = JsonNode.Parse(Json.Definitions.Write(StandardDefinition.Current))!.AsObject();
        change(file);
        return file.ToJsonString();
    }

    internal static FremfaerdJsonException Refusal(string json, FremfaerdJson? reader = null) =>
        FluentActions.Invoking(() => (reader ?? Json).Definitions.Read(json)).Should().Throw<FremfaerdJsonException>().Which;

    internal static void ShouldBeRefused(string json, string code, string path)
    {
        var refusal = Refusal(json);
        (refusal.Code, refusal.Path).Should().Be((code, path), refusal.Message);
    }
}
