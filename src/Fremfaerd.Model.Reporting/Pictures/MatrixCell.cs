namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>A party in a phase.</summary>
/// <param name="Meaning">How it stands.</param>
/// <param name="Word">That in a few words.</param>
/// <param name="Level">The level asked for; null where none is.</param>
/// <param name="Reasons">Why it stands so, in sentences.</param>
internal sealed record MatrixCell(Meaning Meaning, string Word, InvolvementLevel? Level, string Reasons);

/// <summary>A phase as a column.</summary>
/// <param name="Line">The phase and its visits.</param>
/// <param name="Whole">What holds for the whole phase, or null where it stands with each party.</param>
internal sealed record MatrixColumn(PhaseLine Line, Meaning? Whole);

/// <summary>A party, or its part in a shorter sequence, as a row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cells">A cell for each column; null where the column holds for all.</param>
internal sealed record MatrixRow(string Name, IReadOnlyList<MatrixCell?> Cells);
