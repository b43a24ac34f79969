namespace Fremfaerd.Model.Serialization;

/// <summary>One line of a portfolio: a process, or why it could not be read.</summary>
/// <param name="Number">The number of the line in the file, from 1; empty lines count too.</param>
/// <param name="Process">The process; null where the line could not be read.</param>
/// <param name="Fault">What is wrong with the line; null where it was read.</param>
public sealed record PortfolioLine(long Number, TechnologyProcess? Process, FremfaerdJsonException? Fault);
