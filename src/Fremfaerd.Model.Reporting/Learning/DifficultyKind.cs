namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>The kinds of things that may be hard, in the order they are told.</summary>
internal enum DifficultyKind
{
    /// <summary>Somebody tried to pass a gate and was refused.</summary>
    GateRefused = 1,

    /// <summary>Somebody asked for a waiver and was refused.</summary>
    WaiverRefused = 2,

    /// <summary>The course went back.</summary>
    Returned = 3,

    /// <summary>A breach of the duty to inform and discuss was raised.</summary>
    Breach = 4,

    /// <summary>People were involved too late or in the wrong forum.</summary>
    LateInvolvement = 5,

    /// <summary>A concern.</summary>
    Concern = 6,

    /// <summary>A view.</summary>
    View = 7,

    /// <summary>A check was let go.</summary>
    Waiver = 8,

    /// <summary>A phase was left out.</summary>
    Skip = 9,

    /// <summary>The course was paused.</summary>
    Pause = 10,

    /// <summary>The course was stopped.</summary>
    Stop = 11,

    /// <summary>A course that had been completed was opened again.</summary>
    Reopening = 12,

    /// <summary>An answer no longer held since what it rests on had changed.</summary>
    StaleAnswer = 13,

    /// <summary>An entry was wrong.</summary>
    Correction = 14,
}

/// <summary>What people read of the kinds.</summary>
internal static class DifficultyKinds
{
    private static readonly LocalizedText Unsettled = new("Der er ikke noteret, hvordan det blev håndteret.", "The record does not say how it was handled.");

    private static readonly LocalizedText Unanswered = new("Der er ikke svaret.", "There is no response.");

    private static readonly LocalizedText StillOpen = new("Sagen er åben.", "The matter is open.");

    private static readonly LocalizedText NotPassed = new("Porten er ikke passeret siden.", "The gate has not been passed since.");

    private static readonly LocalizedText StillPaused = new("Forløbet er ikke genoptaget.", "The course has not been resumed.");

    private static readonly LocalizedText StillStopped = new("Forløbet er ikke genåbnet.", "The course has not been reopened.");

    private static readonly LocalizedText NotAnsweredAnew = new("Spørgsmålet er ikke besvaret igen.", "The question has not been answered again.");

    internal static LocalizedText NameOf(DifficultyKind kind) => kind switch
    {
        DifficultyKind.GateRefused => new("Lukket port", "Closed gate"),
        DifficultyKind.WaiverRefused => new("Afslag på dispensation", "Waiver refused"),
        DifficultyKind.Returned => new("Tilbage til en tidligere fase", "Return to an earlier phase"),
        DifficultyKind.Breach => new("Brud rejst", "Breach raised"),
        DifficultyKind.LateInvolvement => new("For sen eller forkert inddragelse", "Late or wrong involvement"),
        DifficultyKind.Concern => new("Bekymring", "Concern"),
        DifficultyKind.View => new("Synspunkt", "View"),
        DifficultyKind.Waiver => new("Dispensation", "Waiver"),
        DifficultyKind.Skip => new("Udeladt fase", "Phase left out"),
        DifficultyKind.Pause => new("Forløbet på pause", "Course paused"),
        DifficultyKind.Stop => new("Forløbet stoppet", "Course stopped"),
        DifficultyKind.Reopening => new("Forløbet genåbnet", "Course reopened"),
        DifficultyKind.StaleAnswer => new("Svar, der ikke holdt", "Answer that no longer held"),
        _ => new("Rettelse i noterne", "Correction of the record"),
    };

    /// <summary>What is said where the record holds nothing that handled it.</summary>
    internal static LocalizedText OpenText(DifficultyKind kind) => kind switch
    {
        DifficultyKind.GateRefused => NotPassed,
        DifficultyKind.Breach => StillOpen,
        DifficultyKind.Concern or DifficultyKind.View => Unanswered,
        DifficultyKind.Pause => StillPaused,
        DifficultyKind.Stop => StillStopped,
        DifficultyKind.StaleAnswer => NotAnsweredAnew,
        _ => Unsettled,
    };
}
