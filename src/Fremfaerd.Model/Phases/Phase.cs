namespace Fremfaerd.Model.Phases;

/// <summary>The seven phases of a technology process, in their order (S2.8; the article calls the list a simplification).</summary>
public enum Phase
{
    /// <summary>Which need does the idea answer, and is it worth examining?</summary>
    [Term("idea", "Idéfasen", "Idea phase")]
    Idea = 1,

    /// <summary>Consequences laid open, discussed at the right level, and a recorded decision.</summary>
    [Term("decision", "Beslutningsfasen", "Decision phase")]
    Decision = 2,

    /// <summary>The coming way of doing the task, shaped with those who will work in it.</summary>
    [Term("design", "Designfasen", "Design phase")]
    Design = 3,

    /// <summary>The design as requirements that can be tested.</summary>
    [Term("specification", "Specifikationsfasen", "Specification phase")]
    Specification = 4,

    /// <summary>Supplier and contract chosen lawfully.</summary>
    [Term("procurement", "Udbuds-/Indkøbsfasen", "Tender/procurement phase")]
    Procurement = 5,

    /// <summary>Built, adapted and tried in manageable steps.</summary>
    [Term("development", "Udviklingsfasen", "Development phase")]
    Development = 6,

    /// <summary>Put to use, followed, and the learning passed on.</summary>
    [Term("implementation", "Implementeringsfasen", "Implementation phase")]
    Implementation = 7,
}

/// <summary>Wire codes and names of <see cref="Phase"/>.</summary>
public static class PhaseTerms
{
    extension(Phase phase)
    {
        /// <summary>The permanent wire code, for example <c>idea</c>.</summary>
        public string Code => Terms.Code(phase);

        /// <summary>The name people read: “Idéfasen”, “Idea phase”.</summary>
        public LocalizedText Name => Terms.Name(phase);

        /// <summary>At the start of a sentence: “Designfasen …”, and in English after an article: “The design phase …”.</summary>
        internal LocalizedText NameFirst => new(phase.Name.Danish, phase.Name.English.ToLowerInvariant());

        /// <summary>The name as it stands inside a sentence: “idéfasen”, “idea phase”.</summary>
        internal LocalizedText NameInSentence
        {
            get
            {
                var name = phase.Name;
                return new LocalizedText(name.Danish.ToLowerInvariant(), name.English.ToLowerInvariant());
            }
        }

        /// <summary>The phase in the four-phase view (S3.25; which phases the middle ones cover is derived).</summary>
        public MainPhase MainPhase => phase.Defined() switch
        {
            Phase.Idea => MainPhase.Idea,
            Phase.Decision => MainPhase.ImpactAssessment,
            Phase.Implementation => MainPhase.Implementation,
            _ => MainPhase.Development,
        };
    }
}
