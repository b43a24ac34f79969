namespace Fremfaerd.Model.Readiness;

/// <summary>A statement, without evidence, that a check of a phase before enrolment had been met. Reports show it as such.</summary>
/// <param name="Check">The check at its gate.</param>
/// <param name="Statement">What is declared.</param>
public sealed record Declaration(CheckAddress Check, string Statement);
