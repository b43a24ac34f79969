namespace Fremfaerd.Model.Reporting;

/// <summary>The colours of a picture.</summary>
public enum PictureTheme
{
    /// <summary>Light, and dark where the reader's system asks for it; programs that do not know the question show it light.</summary>
    Auto = 1,

    /// <summary>Dark on light; prints well.</summary>
    Light = 2,

    /// <summary>Light on dark.</summary>
    Dark = 3,
}
