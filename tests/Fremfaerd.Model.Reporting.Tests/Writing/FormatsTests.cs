using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Tests.Writing;

/// <summary>The same document in its three formats.</summary>
public class A_document
{
    private static readonly Document Sample = new(
        "Rapport & prøve", Language.Danish, Language.Danish,
        [
            new Callout(Tone.Bad, "Porten er lukket", [new Paragraph("Der mangler to ting.")]),
            new Section("Om sagen",
            [
                new Particulars([("Titel", Typed("AI i <nattevagten>")), ("Dato", "2. marts 2026")]),
                new Quoted(Typed("Første linje\n# ikke en overskrift"), "TR"),
            ]),
            new Section("Tjek",
            [
                new Table("Tjek i porten", ["Tjek", "Udfald"], [["F1-R1", new Cell("opfyldt", Tone.Good)], ["F1-R2", new Cell(Typed("a|b\nc"), Tone.Bad)]]),
                new Listing([new("Træf beslutning", new Listing([new("Hør MED først")])), new("Notér den")], IsNumbered: true),
                new WritingSpace("Noter:", 2),
            ]),
        ]);

    [Fact]
    public void Reads_as_approved_in_HTML() => Approved.Matches(new Report(Sample).ToHtml(), "Sample.html");

    [Fact]
    public void Reads_as_approved_in_Markdown() => Approved.Matches(new Report(Sample).ToMarkdown(), "Sample.md");

    [Fact]
    public void Reads_as_approved_in_plain_text() => Approved.Matches(new Report(Sample).ToText(), "Sample.txt");

    private static Line Typed(string text) => new(new Span(SpanKind.Typed, text));
}
