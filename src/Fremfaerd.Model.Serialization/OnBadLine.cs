namespace Fremfaerd.Model.Serialization;

/// <summary>What becomes of a portfolio with a line that cannot be read.</summary>
public enum OnBadLine
{
    /// <summary>Reading stops there with the fault; the lines before it were given out.</summary>
    Stop = 1,

    /// <summary>The line is given out with its fault and reading goes on with the next.</summary>
    Report = 2,
}
