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

    /// <summary>Taking a phase off the route by a rule of the definition.</summary>
    [Term("skip-by-rule", "udelade en fase efter en regel i skabelonen", "skip a phase by a rule of the definition")]
    SkipByRule = 7,

    /// <summary>Taking a phase off the route for a reason of one's own.</summary>
    [Term("skip-by-reason", "udelade en fase med en begrundelse", "skip a phase for a stated reason")]
    SkipByReason = 8,

    /// <summary>Going back to an earlier phase.</summary>
    [Term("return", "gå tilbage til en tidligere fase", "return to an earlier phase")]
    Return = 9,

    /// <summary>Pausing the course.</summary>
    [Term("pause", "sætte forløbet på pause", "pause the process")]
    Pause = 10,

    /// <summary>Resuming a paused course.</summary>
    [Term("resume", "genoptage forløbet", "resume the process")]
    Resume = 11,

    /// <summary>Stopping the course.</summary>
    [Term("stop", "stoppe forløbet", "stop the process")]
    Stop = 12,

    /// <summary>Reopening a course that was stopped or completed.</summary>
    [Term("reopen", "genåbne forløbet", "reopen the process")]
    Reopen = 13,

    /// <summary>Letting a check go.</summary>
    [Term("waive", "dispensere fra et tjek", "waive a check")]
    Waive = 14,

    /// <summary>Giving and revoking mandates.</summary>
    [Term("delegate", "give og tilbagekalde mandater", "give and revoke mandates")]
    Delegate = 15,

    /// <summary>Settling a breach of the duty to inform and discuss, and correcting or taking back one that was raised.</summary>
    [Term("settle-breach", "afslutte en sag om brud", "settle a breach")]
    SettleBreach = 16,
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
