using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Documents;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>A definition as a file: it is read by building it, so that no file gives what code could not.</summary>
internal sealed class DefinitionKind(IEnumerable<CustomRequirement> custom) : Kind<ProcessDefinition>
{
    private static readonly LocalizedText Whose = new("indholdet", "its content");

    private static readonly LocalizedText LeaveOut = new(
        "Har du selv ændret filen, så udelad contentHash og giv skabelonen et nyt id eller en ny version; ellers hent filen, som den blev skrevet.",
        "If you changed the file yourself, leave contentHash out and give the definition a new id or version; else fetch the file as it was written.");

    private readonly DocumentKind<DefinitionFile> _file = DefinitionFile.KindOf(new RequirementKind(new CustomRequirements(custom)));

    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, ProcessDefinition value) =>
        _file.Write(writer, new DefinitionFile(value.Reference.ContentHash, value.Content));

    internal override ProcessDefinition Read(ref JsonInput input)
    {
        var start = input;
        var file = _file.Read(ref input);
        var definition = Build(file.Content, start);
        var reference = definition.Reference;
        return file.ContentHash is not { } said || said == reference.ContentHash ? definition : throw JsonInput.FaultAt(
            PlaceFinder.Find(start, [DefinitionFile.HashName]), JsonFaults.DefinitionHash, ("definition", Echo.Of($"{definition}")),
            ("found", Echo.Hash(said)), ("whose", Whose), ("known", reference.ContentHash), ("remedy", LeaveOut));
    }

    internal override JsonObject Schema(SchemaBook book) => _file.Schema(book);

    private static ProcessDefinition Build(DefinitionDraft content, in JsonInput start)
    {
        try
        {
            return ProcessDefinition.Build(content);
        }
        catch (DefinitionException refused)
        {
            throw DefinitionFaults.Of(refused, PlaceFinder.Find(start, DefinitionPlaces.WayTo(refused.Mistakes[0], content)));
        }
    }
}
