namespace Fremfaerd.Model.Serialization;

/// <summary>How far the reading or writing of a portfolio has come; reported after each line.</summary>
/// <param name="Lines">The lines done, those with faults among them.</param>
/// <param name="Faults">The lines that could not be read.</param>
/// <param name="Bytes">The bytes done.</param>
public readonly record struct PortfolioProgress(long Lines, long Faults, long Bytes);
