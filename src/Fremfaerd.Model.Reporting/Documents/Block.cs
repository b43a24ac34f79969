using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Documents;

/// <summary>A part of a document. The family is closed: every writer writes every part.</summary>
internal abstract record Block;

/// <summary>A heading and what stands under it; sections nest.</summary>
internal sealed record Section(Line Heading, IReadOnlyList<Block> Blocks) : Block;

/// <summary>Running text.</summary>
internal sealed record Paragraph(Line Text) : Block;

/// <summary>What a person wrote, in lines as typed, and who that was.</summary>
internal sealed record Quoted(Line Text, Line? By = null) : Block;

/// <summary>A list, numbered where the order matters.</summary>
internal sealed record Listing(IReadOnlyList<ListItem> Items, bool IsNumbered = false) : Block;

/// <summary>Terms and what is said of each, such as date and author.</summary>
internal sealed record Particulars(IReadOnlyList<(Line Term, Line Text)> Items) : Block;

/// <summary>A table; the first cell of a row names the row.</summary>
internal sealed record Table(Line Caption, IReadOnlyList<Line> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;

/// <summary>A verdict or note set off from the text.</summary>
internal sealed record Callout(Tone Tone, Line Heading, IReadOnlyList<Block> Blocks) : Block;

/// <summary>A picture; formats without pictures give its description.</summary>
internal sealed record Figure(Picture Picture) : Block;

/// <summary>Room to write by hand.</summary>
internal sealed record WritingSpace(Line Label, int Lines) : Block;
