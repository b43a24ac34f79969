using System.Text.Json.Nodes;
using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Serialization.Tests.Forged;

/// <summary>Forged events as a file: each written by the library, the envelope put around them by hand.</summary>
internal static class ForgedFile
{
    internal static readonly FremfaerdJson Json = Histories.A_history_written_and_read.Json;

    /// <summary>The head says what the enrolment says, so that only the events are at fault.</summary>
    internal static string Of(Mutant mutant) => Of(
        mutant.Events.FirstOrDefault() as Enrolled ?? (Enrolled)mutant.Source.Events[0], [.. mutant.Events.Select(Json.Events.Write)]);

    internal static string Of(Enrolled enrolled, IEnumerable<string> events) =>
        $$"""{"format":"fremfaerd-history","formatVersion":1,"definition":{{HeadOf(enrolled)}},"process":"{{enrolled.What.Id}}","events":[{{string.Join(',', events)}}]}""";

    private static string HeadOf(Enrolled enrolled) => JsonNode.Parse(Json.Events.Write(enrolled))!["data"]!["definition"]!.ToJsonString();
}
