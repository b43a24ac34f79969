using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>What is fixed and what is open (S3.10).</summary>
internal static class FramePart
{
    private static readonly LocalizedText Heading = new("Rammen", "The frame");

    private static readonly LocalizedText Fixed = new("Det ligger fast", "What is fixed");

    private static readonly LocalizedText Open = new("Det er åbent", "What is open");

    private static readonly LocalizedText None = new(
        "Det er ikke meldt ud, hvad der ligger fast, og hvad der er åbent.", "It has not been stated what is fixed and what is open.");

    internal static Section Of(Pen pen, InvolvementFrame? frame) => new(pen.Say(Heading),
        [frame is null ? new Paragraph(pen.Say(None)) : Parts.Terms(pen, (Fixed, pen.Words.Typed(frame.Fixed)), (Open, pen.Words.Typed(frame.Open)))]);
}
