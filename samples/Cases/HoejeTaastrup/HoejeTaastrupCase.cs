using Cases.Telling;

namespace Cases.HoejeTaastrup;

/// <summary>The Høje-Taastrup case: the administrative workplace to come. Nothing is bought; the course is paused once, and one check is waived for a time.</summary>
internal static class HoejeTaastrupCase
{
    internal static Case Case { get; } = new(
        "hoeje-taastrup", 2026,
        new("Høje-Taastrup: den administrative arbejdsplads, som den bliver", "Høje-Taastrup: the administrative workplace to come"),
        Municipality.Definition,
        new(
            "Høje-Taastrup Kommune deltager i Fremfærd-projektet med fremtidens administrative arbejdsplads. Kommunen og emnet er virkelige; personer, datoer, dokumenter, udvalg, varsel, frist, teknologien og det, der sker undervejs, er opdigtet.",
            "The municipality of Høje-Taastrup takes part in the Fremfærd project with the administrative workplace of the future. The municipality and the subject are real; people, dates, documents, committees, notice, deadline, the technology and what happens on the way are invented."),
        Tell);

    private static void Tell(Story story)
    {
        var people = new People(story.Begin(People.Lead));
        IdeaChapter.Tell(story, people);
        DecisionChapter.Tell(story, people);
        DesignChapter.Tell(story, people);
        SpecificationChapter.Tell(story, people);
        ImplementationChapter.Tell(story, people);
    }
}
