namespace Fremfaerd.Model.Serialization.Histories;

/// <summary>What holds between the head of a file, its enrolment and the definitions at hand.</summary>
internal static class HeadRules
{
    private static readonly LocalizedText Known = new("den kendte", "the known one");

    private static readonly LocalizedText None = new("ingen", "none");

    private static readonly LocalizedText GiveTheOther = new(
        "Indholdet er et andet; giv læseren den skabelon, filen blev skrevet med.",
        "Its content is another; give the reader the definition the file was written with.");

    /// <exception cref="ReadingFault">The definition is unknown or another, or the head does not say what the enrolment says.</exception>
    internal static void Check(HistoryFile file, ValueList<ProcessDefinition> known)
    {
        var (named, at) = (file.Definition.Value, file.Definition.At);
        if (EnrolmentIn(file) is { } enrolled)
        {
            Agree(file.Definition, enrolled.Definition);
            Agree(file.Process, enrolled.What.Id);
        }

        if (known.Any(definition => definition.Reference == named))
            return;
        var other = known.FirstOrDefault(definition => definition.Reference.Id == named.Id && definition.Reference.Version == named.Version);
        throw other is null
            ? Fault(at, JsonFaults.DefinitionUnknown, ("found", Named(named)), ("known", Listed(known)))
            : OtherHash(named, other.Reference, at);
    }

    private static Enrolled? EnrolmentIn(HistoryFile file) => file.Events.All switch
    {
        [Enrolled enrolled, ..] => enrolled,
        [UnrecognizedEvent { Known: Enrolled enrolled }, ..] => enrolled,
        _ => null,
    };

    private static void Agree<T>(Placed<T> head, T recorded)
        where T : IEquatable<T>
    {
        if (!head.Value.Equals(recorded))
            throw Fault(head.At, JsonFaults.Envelope, ("found", Echo.Of($"{head.Value}")), ("recorded", Echo.Of($"{recorded}")));
    }

    private static ReadingFault OtherHash(DefinitionReference named, DefinitionReference known, long at) => Fault(
        at, JsonFaults.DefinitionHash, ("definition", Named(named)), ("found", Echo.Hash(named.ContentHash)),
        ("whose", Known), ("known", known.ContentHash), ("remedy", GiveTheOther));

    private static TextValue Listed(ValueList<ProcessDefinition> known) => known.Count == 0
        ? None
        : TextValue.List(known.Select(definition => (TextValue)Named(definition.Reference)));

    private static string Named(DefinitionReference definition) => $"{Echo.Of(definition.Id)} {definition.Version}";

    private static ReadingFault Fault(long at, JsonFault fault, params (string, TextValue)[] values) => JsonInput.FaultAt(at, fault, values);
}
