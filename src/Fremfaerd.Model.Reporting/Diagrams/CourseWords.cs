namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>What a diagram says of a course on its route. Every sign stands beside its word.</summary>
internal static class CourseWords
{
    internal static readonly LocalizedText Title = new("Forløbet »{title}«, set {day}", "The course “{title}”, seen on {day}");

    internal static readonly LocalizedText About = new(
        "Hvor forløbet står, hvilke faser det har besøgt, udeladt eller ikke fulgt, hvordan hver port står, og de skridt, der er taget.",
        "Where the course stands, which phases it visited, skipped or did not observe, how each gate stands, and the steps taken.");

    internal static readonly LocalizedText NotYet = new("Forløbet er ikke tilmeldt.", "The course is not enrolled.");

    internal static readonly LocalizedText EnrolledOn = new("Tilmeldt {day}", "Enrolled on {day}");

    internal static readonly LocalizedText Here = new("▶ Her står forløbet", "▶ The course is here");

    internal static readonly LocalizedText Left = new("✓ Forladt", "✓ Left behind");

    internal static readonly LocalizedText StoppedHere = new("■ Forløbet stoppede her", "■ The course stopped here");

    internal static readonly LocalizedText Ahead = new("○ Forude", "○ Ahead");

    internal static readonly LocalizedText NotReached = new("○ Ikke nået", "○ Not reached");

    internal static readonly LocalizedText VoidAhead = new("↩ Skal gås igen efter en tilbagegang", "↩ To be gone through again after a return");

    internal static readonly LocalizedText NotObserved = new("– Ikke fulgt: ligger før tilmeldingen", "– Not observed: lies before the enrolment");

    internal static readonly LocalizedText NotFollowed = new("– Uden for forløbet: ligger efter den sidste fase, der følges", "– Outside the course: lies after the last phase followed");

    internal static readonly LocalizedText SkippedByRule = new("– Udeladt, fordi {ground}", "– Skipped because {ground}");

    internal static readonly LocalizedText SkippedBecause = new("– Udeladt: {reason}", "– Skipped: {reason}");

    internal static readonly LocalizedText Visit = new("Besøg {number}: {from} til {to}", "Visit {number}: {from} to {to}");

    internal static readonly LocalizedText VisitNow = new("Besøg {number}: fra {from}", "Visit {number}: from {from}");

    internal static readonly LocalizedText Pause = new("Pause: {from} til {to}", "Pause: {from} to {to}");

    internal static readonly LocalizedText Passed = new("✓ Passeret {day}", "✓ Passed on {day}");

    internal static readonly LocalizedText PassedWithWaivers = new("✓ Passeret {day} med dispensation", "✓ Passed on {day} with waivers");

    internal static readonly LocalizedText Void = new("↩ Passagen {day} gælder ikke mere", "↩ The passage of {day} is void");

    internal static readonly LocalizedText Open = new("○ Åben", "○ Open");

    internal static readonly LocalizedText OpenWithWaivers = new("! Åben med dispensation", "! Open with waivers");

    internal static readonly LocalizedText ClosedByOne = new("✗ Lukket: 1 tjek lukker den", "✗ Closed: 1 check closes it");

    internal static readonly LocalizedText Closed = new("✗ Lukket: {count} tjek lukker den", "✗ Closed: {count} checks close it");

    internal static readonly LocalizedText ClosedByInner = new("✗ Lukket: en indre port mangler", "✗ Closed: an inner gate is missing");

    internal static readonly LocalizedText LeftOut = new("– Sprunget over, da intet tjek gjaldt", "– Left out, since no check applied");

    internal static readonly LocalizedText Ended = new("– Ikke passeret; forløbet er endt", "– Not passed; the course has ended");

    internal static readonly LocalizedText Skipping = new("gået videre {day} uden {phases}", "went on, {day}, without the {phases}");

    internal static readonly LocalizedText GoneBack = new("gået tilbage {day}", "went back, {day}");

    internal static readonly LocalizedText PausedSince = new("Siden {day}", "Since {day}");

    internal static readonly LocalizedText Finished = new("afsluttet {day}", "completed on {day}");

    internal static readonly LocalizedText StoppedOn = new("stoppet {day}", "stopped on {day}");

    internal static readonly LocalizedText[] Reading =
    [
        new("Kasse: en fase. Sekskant: en port", "Box: a phase. Hexagon: a gate"),
        new("Tyk linje: et skridt, der er taget", "Thick line: a step that was taken"),
        new("Tynd linje: vejen frem", "Thin line: the way forward"),
        new("Prikket linje med pil: tilbage", "Dotted line with an arrow: back"),
        new("Svag linje uden pil: ikke en del af forløbet", "Faint line without an arrow: no part of the course"),
    ];
}
