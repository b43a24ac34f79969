namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>The words of the route and of a course on it.</summary>
internal static class RouteWords
{
    internal static readonly LocalizedText Title = new("Vejen fra idé til drift", "The route from idea to use");

    internal static readonly LocalizedText About = new(
        "Faserne i rækkefølge med deres porte; hvilke faser der kan udelades, og hvordan et forløb går tilbage, holder pause og slutter.",
        "The phases in order with their gates; which phases can be skipped, and how a course goes back, pauses and ends.");

    internal static readonly LocalizedText Phases = new("Faser og porte", "Phases and gates");

    internal static readonly LocalizedText Anytime = new("Når som helst undervejs", "At any time on the way");

    internal static readonly LocalizedText Legend = new("Sådan læses tegningen", "How to read the drawing");

    internal static readonly LocalizedText Enrolment = new("Tilmelding", "Enrolment");

    internal static readonly LocalizedText InAnyPhase = new("i en hvilken som helst fase; tidligere faser er så ikke fulgt", "in any phase; earlier phases are then not observed");

    internal static readonly LocalizedText InPhases = new("i {phases}; tidligere faser er så ikke fulgt", "in the {phases}; earlier phases are then not observed");

    internal static readonly LocalizedText Numbered = new("Fase {number}: {phase}", "Phase {number}: {phase}");

    internal static readonly LocalizedText Exit = new("Port: {gate}", "Gate: {gate}");

    internal static readonly LocalizedText Inner = new("Indre port: {gate}", "Inner gate: {gate}");

    internal static readonly LocalizedText Without = new("uden {phase}", "without the {phase}");

    internal static readonly LocalizedText Skippable = new("Kan udelades: {phase}", "Can be skipped: {phase}");

    internal static readonly LocalizedText SkipByRule = new("når {ground}; ellers med en begrundelse", "when {ground}; otherwise for a stated reason");

    internal static readonly LocalizedText SkipByReason = new("med en begrundelse", "for a stated reason");

    internal static readonly LocalizedText InAPhase = new("I en fase", "In a phase");

    internal static readonly LocalizedText EarlierPhase = new("En tidligere fase", "An earlier phase");

    internal static readonly LocalizedText NewVisit = new("nyt besøg; det, der er passeret derfra og frem, gælder ikke mere", "a new visit; what was passed from there on is void");

    internal static readonly LocalizedText AsNewVisit = new("Genåbn som et nyt besøg", "Reopen as a new visit");

    internal static readonly LocalizedText Completed = new("Afsluttet", "Completed");

    internal static readonly LocalizedText AfterLast = new("efter den sidste fase, der følges", "after the last phase that is followed");

    internal static readonly LocalizedText Paused = new("På pause", "Paused");

    internal static readonly LocalizedText StillDocumenting = new("der kan stadig dokumenteres", "documentation goes on");

    internal static readonly LocalizedText Stopped = new("Stoppet", "Stopped");

    internal static readonly LocalizedText[] Reading =
    [
        new("Kasse: en fase", "Box: a phase"),
        new("Sekskant: en port, som skal være åben", "Hexagon: a gate that must be open"),
        new("Fuld linje: vejen frem", "Full line: the way forward"),
        new("Stiplet linje: en eller flere faser udelades", "Dashed line: one or more phases are skipped"),
        new("Prikket linje: tilbage", "Dotted line: back"),
    ];
}
