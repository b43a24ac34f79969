namespace Fremfaerd.Model;

/// <summary>Why a history is not loaded.</summary>
internal static class HistoryFaults
{
    internal static readonly CodedText Null = new(
        "history.null",
        "Historien har null i stedet for en hændelse. Udelad den, eller genskab den.",
        "The history holds null instead of an event. Leave it out or restore it.");

    internal static readonly CodedText Empty = new(
        "history.empty",
        "Historien har ingen hændelser. Et forløb har mindst sin tilmelding.",
        "The history has no events. A process has at least its enrolment.");

    internal static readonly CodedText First = new(
        "history.first",
        "Historien begynder med {type}. Den skal begynde med tilmeldingen.",
        "The history starts with {type}. It must start with its enrolment.");

    internal static readonly CodedText Definition = new(
        "history.definition",
        "Forløbet følger {pinned}; kendte er: {known}. Giv også den skabelon.",
        "It is pinned to {pinned}; known are: {known}. Give that definition too.");

    internal static readonly CodedText Sequence = new(
        "history.sequence",
        "Her skulle stå hændelse {expected}. Der mangler hændelser, eller de er gentaget eller byttet om.",
        "Expected event {expected}. Events are missing, doubled or out of order.");

    internal static readonly CodedText Refused = new(
        "history.refused",
        "Hændelsen {type} kunne ikke være sket her ({code}). Historien er ændret; hent den, som den blev skrevet.",
        "{type} could not have happened here ({code}). The history was changed; fetch it as it was written.");

    internal static readonly CodedText Repeated = new(
        "history.repeated",
        "Kommandoens id står allerede på en tidligere hændelse. Historien er ændret; hent den, som den blev skrevet.",
        "The command id stands on an earlier event already. The history was changed; fetch it as it was written.");

    internal static readonly CodedText Differs = new(
        "history.differs",
        "Hændelsen {type} siger ikke det, som reglerne giver her. Historien er ændret; hent den, som den blev skrevet.",
        "{type} does not say what the rules give here. The history was changed; fetch it as it was written.");
}
