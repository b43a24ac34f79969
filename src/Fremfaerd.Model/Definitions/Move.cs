namespace Fremfaerd.Model.Definitions;

/// <summary>The moves of a course.</summary>
public enum Move
{
    /// <summary>The record of the process starts, at any phase (S2.3).</summary>
    [Term("enrol", "Tilmeld", "Enrol")]
    Enrol = 1,

    /// <summary>An inner gate is passed; the phase stays.</summary>
    [Term("pass-gate", "Passér indre port", "Pass inner gate")]
    PassGate = 2,

    /// <summary>The phase is left for the next one.</summary>
    [Term("advance", "Gå videre", "Advance")]
    Advance = 3,

    /// <summary>The course ends after its last phase.</summary>
    [Term("complete", "Afslut", "Complete")]
    Complete = 4,
}

/// <summary>Wire codes and names of <see cref="Move"/>.</summary>
public static class MoveTerms
{
    extension(Move move)
    {
        /// <summary>The permanent wire code, for example <c>advance</c>.</summary>
        public string Code => Terms.Code(move);

        /// <summary>The name people read: “Gå videre”, “Advance”.</summary>
        public LocalizedText Name => Terms.Name(move);
    }
}
