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

    /// <summary>A phase not yet entered is taken off the route; the course stays where it is.</summary>
    [Term("skip", "Udelad en fase", "Skip a phase")]
    Skip = 5,

    /// <summary>The course goes back to an earlier phase; what was passed from there on is void.</summary>
    [Term("return", "Gå tilbage", "Return")]
    ReturnTo = 6,

    /// <summary>The course stands still; documentation goes on.</summary>
    [Term("pause", "Sæt på pause", "Pause")]
    Pause = 7,

    /// <summary>A paused course goes on where it stood.</summary>
    [Term("resume", "Genoptag", "Resume")]
    Resume = 8,

    /// <summary>The course ends before its last phase.</summary>
    [Term("stop", "Stop", "Stop")]
    Stop = 9,

    /// <summary>An ended course goes on in the phase it ended in, entered anew.</summary>
    [Term("reopen", "Genåbn", "Reopen")]
    Reopen = 10,
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
