using System.Text.Json;
using Fremfaerd.Model.Readiness;

namespace Fremfaerd.Model.Benchmarks.Files.Writing;

/// <summary>Mandates, routes and corrections.</summary>
internal static class RightsWriter
{
    internal static bool TryWrite(Utf8JsonWriter writer, ProcessEvent happened)
    {
        switch (happened)
        {
            case MandateGiven given:
                writer.WriteString(Names.Id, given.What.Id.Value);
                writer.WriteString(Names.Holder, given.What.Holder.Value);
                writer.WriteString(Names.Role, given.What.Role.Value);
                RecordWriter.Write(writer, Names.From, given.What.From);
                RecordWriter.Write(writer, Names.Until, given.What.Until);
                writer.WriteString(Names.Reason, given.What.Reason);
                return true;
            case MandateRevoked revoked:
                writer.WriteString(Names.Mandate, revoked.Mandate.Value);
                writer.WriteString(Names.Reason, revoked.Reason);
                return true;
            case RouteChosen chosen:
                writer.WriteString(Names.Route, Coded<ProcurementRoute>.Of(chosen.What.Route));
                writer.WriteString(Names.Reason, chosen.What.Reason);
                if (chosen.What.Estimate is { } estimate)
                    RecordWriter.Write(writer, Names.Estimate, estimate);
                writer.WriteStartObject(Names.Threshold);
                RecordWriter.Write(writer, chosen.What.Threshold);
                writer.WriteEndObject();
                return true;
            case EntryCorrected corrected:
                Write(writer, corrected);
                return true;
            default:
                return false;
        }
    }

    private static void Write(Utf8JsonWriter writer, EntryCorrected corrected)
    {
        writer.WriteNumber(Names.Corrects, corrected.Corrects);
        writer.WriteString(Names.Reason, corrected.Reason);
        if (corrected.Replacement is not { } right)
            return;
        writer.WriteStartObject(Names.Replacement);
        writer.WriteString(Names.Type, right.Type);
        writer.WriteStartObject(Names.Data);
        HistoryWriter.WriteMembers(writer, right);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
