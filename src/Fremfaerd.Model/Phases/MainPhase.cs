namespace Fremfaerd.Model.Phases;

/// <summary>The four-phase view of the same course (S3.25).</summary>
public enum MainPhase
{
    /// <summary>The idea phase.</summary>
    [Term("idea", "Idé", "Idea")]
    Idea = 1,

    /// <summary>The decision phase.</summary>
    [Term("impact-assessment", "Konsekvensvurdering", "Impact assessment")]
    ImpactAssessment = 2,

    /// <summary>Design, specification, procurement and development.</summary>
    [Term("development", "Udvikling", "Development")]
    Development = 3,

    /// <summary>The implementation phase.</summary>
    [Term("implementation", "Implementering", "Implementation")]
    Implementation = 4,
}

/// <summary>Wire codes and names of <see cref="MainPhase"/>.</summary>
public static class MainPhaseTerms
{
    extension(MainPhase mainPhase)
    {
        /// <summary>The permanent wire code, for example <c>idea</c>.</summary>
        public string Code => Terms.Code(mainPhase);

        /// <summary>The name people read: “Idé”, “Idea”.</summary>
        public LocalizedText Name => Terms.Name(mainPhase);
    }
}
