namespace Fremfaerd.Model.Reporting.Drawing;

/// <summary>A colour by what it is for; the palette gives it for light and for dark.</summary>
internal enum Paint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Text and the lines that matter.</summary>
    Ink = 1,

    /// <summary>Text of less weight.</summary>
    Soft = 2,

    /// <summary>The background.</summary>
    Paper = 3,

    /// <summary>A panel on the background.</summary>
    Panel = 4,

    /// <summary>A line that parts things.</summary>
    Rule = 5,

    /// <summary>Here and now.</summary>
    Accent = 6,

    /// <summary>Behind text about here and now.</summary>
    AccentTint = 7,

    /// <summary>In place.</summary>
    Good = 8,

    /// <summary>Behind text about what is in place.</summary>
    GoodTint = 9,

    /// <summary>To be minded.</summary>
    Warning = 10,

    /// <summary>Behind text about what is to be minded.</summary>
    WarningTint = 11,

    /// <summary>Stands in the way.</summary>
    Bad = 12,

    /// <summary>Behind text about what stands in the way.</summary>
    BadTint = 13,
}
