using Cases.Telling;

namespace Cases.Naestved;

/// <summary>The Næstved case: an AI system that watches over residents at night, followed from idea to completion.</summary>
internal static class NaestvedCase
{
    internal static Case Case { get; } = new(
        "naestved", 2025,
        new("Næstved: AI, der våger over beboerne om natten", "Næstved: AI that watches over residents at night"),
        Municipality.Definition,
        new(
            "Næstved Kommune deltager i Fremfærd-projektet med et AI-baseret system, der skal våge over beboere om natten, fx ældre, og derefter spredes. Kommunen og emnet er virkelige; personer, datoer, beløb, dokumenter, udvalg, varsel og frist er opdigtet. Forløbet er lagt i 2025, fordi skabelonen kender udbudstærsklerne for 2024 og 2025.",
            "The municipality of Næstved takes part in the Fremfærd project with an AI-based system that is to watch over residents at night, for example elderly people, and then be spread. The municipality and the subject are real; people, dates, amounts, documents, committees, notice and deadline are invented. The course is set in 2025, since the definition knows the tender thresholds of 2024 and 2025."),
        Tell);

    private static void Tell(Story story)
    {
        var people = new People(story.Begin(People.Lead));
        IdeaChapter.Tell(story, people);
        DecisionChapter.Tell(story, people);
        DesignChapter.Tell(story, people);
        SpecificationChapter.Tell(story, people);
        ProcurementChapter.Tell(story, people);
        DevelopmentChapter.Tell(story, people);
        ImplementationChapter.Tell(story, people);
    }
}
