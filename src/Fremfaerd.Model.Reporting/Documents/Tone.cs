namespace Fremfaerd.Model.Reporting.Documents;

/// <summary>How something is set off. Words always say the same, so a tone may be lost without loss of meaning.</summary>
internal enum Tone
{
    /// <summary>Not set off.</summary>
    Neutral = 1,

    /// <summary>In place.</summary>
    Good = 2,

    /// <summary>To be minded.</summary>
    Warning = 3,

    /// <summary>Stands in the way.</summary>
    Bad = 4,

    /// <summary>Of less weight.</summary>
    Quiet = 5,
}
