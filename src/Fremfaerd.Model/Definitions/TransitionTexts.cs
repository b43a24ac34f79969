namespace Fremfaerd.Model.Definitions;

/// <summary>What the rows of the transition table say.</summary>
internal static class TransitionTexts
{
    private static readonly LocalizedText Enrol = new(
        "Forløbet tilmeldes i {to}; tidligere faser er ikke fulgt.",
        "The process is enrolled in the {to}; earlier phases are not observed.");

    private static readonly LocalizedText PassGate = new(
        "Porten {gate} passeres, når den er åben; forløbet bliver i {to}.",
        "Gate {gate} is passed when it is open; the course stays in the {to}.");

    private static readonly LocalizedText Advance = new(
        "Forløbet går fra {from} til {to}, når porten {gate} er åben og fasen er den næste på ruten.",
        "The course goes from the {from} to the {to} when gate {gate} is open and the phase is the next on the route.");

    private static readonly LocalizedText Complete = new(
        "Forløbet afsluttes efter {from}, når porten {gate} er åben og fasen er den sidste, der følges.",
        "The course is completed after the {from} when gate {gate} is open and the phase is the last one followed.");

    private static readonly LocalizedText Skip = new(
        "{skipped} tages af ruten, eller får et andet grundlag for det; forløbet bliver i {to}.",
        "The {skipped} is taken off the route, or gets another ground for it; the course stays in the {to}.");

    private static readonly LocalizedText ReturnTo = new(
        "Forløbet går fra {from} tilbage til {to}; passager derfra og frem gælder ikke mere.",
        "The course goes from the {from} back to the {to}; passages from there on are void.");

    private static readonly LocalizedText Pause = new(
        "Forløbet sættes på pause i {to}; der kan stadig dokumenteres.",
        "The course is paused in the {to}; documentation goes on.");

    private static readonly LocalizedText Resume = new(
        "Forløbet genoptages i {to}, hvor det stod.",
        "The course is resumed in the {to}, where it stood.");

    private static readonly LocalizedText Stop = new(
        "Forløbet stoppes i {to}; sene oplysninger kan stadig noteres.",
        "The course is stopped in the {to}; late information can still be recorded.");

    private static readonly LocalizedText Reopen = new(
        "Forløbet genåbnes i {to} som et nyt besøg; ingen godkendelse genopstår.",
        "The course is reopened in the {to} as a new visit; no approval revives.");

    internal static Explanation Of(Transition row) => row.Move switch
    {
        Move.Enrol => Enrol.With(("to", Name(row.To))),
        Move.PassGate => PassGate.With(("gate", $"{row.Gate}"), ("to", Name(row.To))),
        Move.Advance => Advance.With(("from", Name(row.From)), ("to", Name(row.To)), ("gate", $"{row.Gate}")),
        Move.Complete => Complete.With(("from", Name(row.From)), ("gate", $"{row.Gate}")),
        Move.Skip => Skip.With(("skipped", row.Skips!.Value.NameFirst), ("to", Name(row.To))),
        Move.ReturnTo => ReturnTo.With(("from", Name(row.From)), ("to", Name(row.To))),
        Move.Pause => Pause.With(("to", Name(row.To))),
        Move.Resume => Resume.With(("to", Name(row.To))),
        Move.Stop => Stop.With(("to", Name(row.To))),
        _ => Reopen.With(("to", Name(row.To))),
    };

    private static LocalizedText Name(CoursePosition position) => position.Phase!.Value.NameInSentence;
}
