namespace Fremfaerd.Model.Serialization.Histories;

/// <summary>What holds between the head of a file, its enrolment and the definitions at hand.</summary>
internal static class HeadRules
{
    private static readonly LocalizedText Known = new("den kendte", "the known one");

    private static readonly LocalizedText GiveTheOther = new(
        "Indholdet er et andet; giv læseren den skabelon, filen blev skrevet med.",
        "Its content is another; give the reader the definition the file was written with.");

    /// <exception cref="ReadingFault">The definition is unknown or another, or the head does not say what the enrolment says.</exception>
    internal static void Check(HistoryFile file, ValueList<ProcessDefinition> known, long start)
    {
        if (file.Events.All is not [Enrolled enrolled, ..])
            return;
        Agree(file.Definition, enrolled.Definition, start);
        Agree(file.Process, enrolled.What.Id, start);
        if (known.Any(definition => definition.Reference == file.Definition))
            return;
        var named = known.FirstOrDefault(definition => definition.Reference.Id == file.Definition.Id && definition.Reference.Version == file.Definition.Version);
        throw named is null
            ? Fault(start, JsonFaults.DefinitionUnknown, ("found", Named(file.Definition)), ("known", TextValue.List(known.Select(definition => (TextValue)Named(definition.Reference)))))
            : Fault(
                start, JsonFaults.DefinitionHash, ("definition", Named(file.Definition)), ("found", Echo.Of(file.Definition.ContentHash)),
                ("whose", Known), ("known", named.Reference.ContentHash), ("remedy", GiveTheOther));
    }

    private static void Agree<T>(T head, T recorded, long start)
        where T : IEquatable<T>
    {
        if (!head.Equals(recorded))
            throw Fault(start, JsonFaults.Envelope, ("found", Echo.Of($"{head}")), ("recorded", Echo.Of($"{recorded}")));
    }

    private static string Named(DefinitionReference definition) => $"{Echo.Of(definition.Id)} {definition.Version}";

    private static ReadingFault Fault(long start, JsonFault fault, params ReadOnlySpan<(string, TextValue)> values) => JsonInput.FaultAt(start, fault, values);
}
