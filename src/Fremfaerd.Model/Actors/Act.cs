namespace Fremfaerd.Model.Actors;

/// <summary>The kinds of act that authority is needed for.</summary>
public enum Act
{
    /// <summary>Starting the record of a process.</summary>
    [Term("enrol", "tilmelde et forløb", "enrol a process")]
    Enrol = 1,

    /// <summary>Facts, answers, meetings, decisions and views.</summary>
    [Term("document", "dokumentere", "document")]
    Document = 2,

    /// <summary>Confirming a check; the check names which roles may.</summary>
    [Term("confirm", "bekræfte", "confirm")]
    Confirm = 3,

    /// <summary>Passing an inner gate.</summary>
    [Term("pass-gate", "passere en indre port", "pass an inner gate")]
    PassGate = 4,

    /// <summary>Leaving a phase for the next.</summary>
    [Term("advance", "gå til næste fase", "advance to the next phase")]
    Advance = 5,

    /// <summary>Ending the course after its last phase.</summary>
    [Term("complete", "afslutte forløbet", "complete the process")]
    Complete = 6,
}

/// <summary>Wire codes and names of <see cref="Act"/>.</summary>
public static class ActTerms
{
    extension(Act act)
    {
        /// <summary>The permanent wire code, for example <c>enrol</c>.</summary>
        public string Code => Terms.Code(act);

        /// <summary>The name people read: “tilmelde et forløb”, “enrol a process”.</summary>
        public LocalizedText Name => Terms.Name(act);
    }
}
