namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>A shape that stands for one thing, so that no meaning hangs on a colour.</summary>
internal enum Sign
{
    /// <summary>A check mark: in place.</summary>
    Check = 1,

    /// <summary>A check mark struck through: was in place and counts no more.</summary>
    StruckCheck = 2,

    /// <summary>A cross: stands in the way, or is missing.</summary>
    Cross = 3,

    /// <summary>A ring: nothing stands in the way.</summary>
    Ring = 4,

    /// <summary>A tilde: lets through by a waiver.</summary>
    Tilde = 5,

    /// <summary>Three dots: to come.</summary>
    Dots = 6,

    /// <summary>An arrow that jumps: skipped.</summary>
    Jump = 7,

    /// <summary>A dash: nothing is known.</summary>
    Dash = 8,

    /// <summary>A ring struck through: outside.</summary>
    Outside = 9,

    /// <summary>Two chevrons: left behind without being passed.</summary>
    Chevrons = 10,

    /// <summary>A filled square: ended.</summary>
    Square = 11,

    /// <summary>Two bars: paused.</summary>
    Pause = 12,

    /// <summary>A filled triangle: here.</summary>
    Here = 13,

    /// <summary>An open triangle: not begun.</summary>
    NotBegun = 14,

    /// <summary>A clock: too late.</summary>
    Clock = 15,

    /// <summary>Not equal: the wrong one.</summary>
    Unequal = 16,

    /// <summary>A half disc: only part of it.</summary>
    Half = 17,

    /// <summary>A question mark: cannot be decided.</summary>
    Question = 18,

    /// <summary>A small dot: not asked for.</summary>
    Dot = 19,

    /// <summary>Two heads side by side: a meeting.</summary>
    Meeting = 20,

    /// <summary>A filled diamond: a decision.</summary>
    Diamond = 21,

    /// <summary>An arrow back: a return.</summary>
    Back = 22,

    /// <summary>An exclamation mark: a breach.</summary>
    Exclamation = 23,

    /// <summary>A flag: the end of what was to be done.</summary>
    Flag = 24,

    /// <summary>An arrow round: begun again.</summary>
    Again = 25,

    /// <summary>A check mark over a tilde: in place by a waiver.</summary>
    WaivedCheck = 26,
}
