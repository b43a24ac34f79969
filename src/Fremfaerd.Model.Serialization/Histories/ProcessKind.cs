using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Histories;

/// <summary>A process as the file of its history: it is read by judging every event again.</summary>
internal sealed class ProcessKind(ValueList<ProcessDefinition> definitions) : Kind<TechnologyProcess>
{
    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, TechnologyProcess value) => HistoryFile.Kind.Write(writer, HistoryFile.Of(value));

    internal override TechnologyProcess Read(ref JsonInput input)
    {
        var start = input.At;
        var file = HistoryFile.Kind.Read(ref input);
        HeadRules.Check(file, definitions);
        var judged = new JudgedEvents(file.Events.All);
        try
        {
            return TechnologyProcess.From(definitions, judged);
        }
        catch (HistoryException refused)
        {
            throw new ReadingFault(new JsonFault(refused.Code, refused.Why.Text), PlaceOf(judged.Last, file, start), refused.Why, refused);
        }
    }

    internal override JsonObject Schema(SchemaBook book) => HistoryFile.Kind.Schema(book);

    private static long PlaceOf(int judged, HistoryFile file, long start) => judged < 0 ? start : file.Events.Places[judged];
}
