using Newtonsoft.Json;

namespace Fremfaerd.Model.Benchmarks.Files.Plain;

/// <summary>Gives each type of event the class of its data. The type stands before the data, so nothing is read twice.</summary>
internal sealed class PlainEventReader : JsonConverter<PlainEvent>
{
    private static readonly Dictionary<string, Type> DataOf = new()
    {
        ["process.enrolled"] = typeof(PlainEnrolled),
        ["phase.advanced"] = typeof(PlainMove),
        ["phase.returned"] = typeof(PlainMove),
        ["gate.passed"] = typeof(PlainPassage),
        ["course.completed"] = typeof(PlainPassage),
        ["course.paused"] = typeof(PlainReason),
        ["course.resumed"] = typeof(PlainReason),
        ["attempt.refused"] = typeof(PlainRefusal),
        ["fact.clarified"] = typeof(PlainFact),
        ["question.answered"] = typeof(PlainAnswer),
        ["question.set-aside"] = typeof(PlainAnswer),
        ["check.confirmed"] = typeof(PlainConfirmation),
        ["check.waived"] = typeof(PlainWaived),
        ["decision.recorded"] = typeof(PlainDecision),
        ["entry.corrected"] = typeof(PlainCorrection),
        ["involvement.held"] = typeof(PlainHeld),
        ["involvement.planned"] = typeof(PlainPlan),
        ["viewpoint.received"] = typeof(PlainView),
        ["viewpoint.answered"] = typeof(PlainAnsweredView),
        ["guideline.agreed"] = typeof(PlainGuideline),
        ["mandate.given"] = typeof(PlainMandate),
        ["mandate.revoked"] = typeof(PlainReason),
        ["route.chosen"] = typeof(PlainRoute),
    };

    public override bool CanWrite => false;

    public override PlainEvent ReadJson(JsonReader reader, Type objectType, PlainEvent? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var read = new PlainEvent();
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            switch (name)
            {
                case "sequence":
                    read.Sequence = (long)reader.Value!;
                    break;
                case "type":
                    read.Type = (string)reader.Value!;
                    break;
                case "stamp":
                    read.Stamp = serializer.Deserialize<PlainStamp>(reader);
                    break;
                case "command":
                    read.Command = (string)reader.Value!;
                    break;
                default:
                    read.Data = serializer.Deserialize(reader, DataOf[read.Type!]);
                    break;
            }
        }

        return read;
    }

    public override void WriteJson(JsonWriter writer, PlainEvent? value, JsonSerializer serializer) => throw new NotSupportedException();
}
