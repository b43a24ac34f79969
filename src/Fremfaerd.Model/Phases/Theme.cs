namespace Fremfaerd.Model.Phases;

/// <summary>The four themes, each with its official question (grundspørgsmål, S2.5).</summary>
public enum Theme
{
    /// <summary>The difference for the citizens.</summary>
    [Term("core-task", "Kerneopgave", "Core task")]
    CoreTask = 1,

    /// <summary>The effect on everyday work.</summary>
    [Term("task-execution", "Opgaveløsning", "Task execution")]
    TaskExecution = 2,

    /// <summary>The competences that are needed.</summary>
    [Term("competence-development", "Kompetenceudvikling", "Competence development")]
    CompetenceDevelopment = 3,

    /// <summary>How leaders and employees work together on it.</summary>
    [Term("involvement", "Inddragelse", "Involvement")]
    Involvement = 4,
}

/// <summary>Wire codes and names of <see cref="Theme"/>.</summary>
public static class ThemeTerms
{
    extension(Theme theme)
    {
        /// <summary>The permanent wire code, for example <c>core-task</c>.</summary>
        public string Code => Terms.Code(theme);

        /// <summary>The name people read: “Kerneopgave”, “Core task”.</summary>
        public LocalizedText Name => Terms.Name(theme);

        /// <summary>The official question of the theme (S2.5); the English wording is ours.</summary>
        public LocalizedText Question => theme.Defined() switch
        {
            Theme.CoreTask => Purpose,
            Theme.TaskExecution => Work,
            Theme.CompetenceDevelopment => Competences,
            _ => Cooperation,
        };
    }

    private static readonly LocalizedText Purpose = new(
        "Hvad er formålet med og det forventede udbytte af teknologien?",
        "What are the purpose and the expected benefit of the technology?");

    private static readonly LocalizedText Work = new(
        "Hvordan påvirker teknologien hverdagens arbejde?",
        "How does the technology affect everyday work?");

    private static readonly LocalizedText Competences = new(
        "Hvordan ændrer teknologien vores behov for nye kompetencer?",
        "How does the technology change our need for new competences?");

    private static readonly LocalizedText Cooperation = new(
        "Hvordan skal vi samarbejde om implementering?",
        "How shall we work together on implementation?");
}
