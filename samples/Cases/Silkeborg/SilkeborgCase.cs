using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>The Silkeborg case: one property system is replaced by another. The record starts midway, MED is heard too late once, and the course goes back.</summary>
internal static class SilkeborgCase
{
    internal static Case Case { get; } = new(
        "silkeborg", 2026,
        new("Silkeborg: nyt ejendomssystem, formet af dem, der bruger det", "Silkeborg: a new property system, shaped by those who use it"),
        Municipality.Definition,
        new(
            "Silkeborg Kommune deltager i Fremfærd-projektet med et skifte af ejendomssystem, hvor medarbejdernes inddragelse er i centrum. Kommunen og emnet er virkelige; personer, datoer, dokumenter, udvalg, varsel, frist og det, der sker undervejs, er opdigtet.",
            "The municipality of Silkeborg takes part in the Fremfærd project with a change of property system in which the involvement of the employees is at the centre. The municipality and the subject are real; people, dates, documents, committees, notice, deadline and what happens on the way are invented."),
        Tell);

    private static void Tell(Story story)
    {
        var people = new People(story.Begin(People.Lead));
        JoiningChapter.Tell(story, people);
        TrialChapter.Tell(story, people);
        BreachChapter.Tell(story, people);
        DesignChapter.Tell(story, people);
        SpecificationChapter.Tell(story, people);
        SecondTrialChapter.Tell(story, people);
        ImplementationChapter.Tell(story, people);
    }
}
