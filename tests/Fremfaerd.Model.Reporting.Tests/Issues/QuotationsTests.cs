using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>A callout with two paragraphs was once two quotations in Markdown.</summary>
public class A_callout_of_several_parts
{
    [Fact]
    public void Is_one_quotation() => Markdown(new Paragraph("Før."), new Callout(Tone.Bad, "Lukket", [new Paragraph("En."), new Paragraph("To.")]), new Callout(Tone.Bad, "Og mere", []))
        .Should().Be("# T\n\nFør.\n\n> **Lukket**\n>\n> En.\n>\n> To.\n\n> **Og mere**\n");

    [Fact]
    public void Is_one_quotation_in_a_list() =>
        Markdown(new Listing([new("Punkt", new Callout(Tone.Bad, "Lukket", [new Paragraph("En."), new Paragraph("To.")]))]))
            .Should().Be("# T\n\n- Punkt\n\n  > **Lukket**\n  >\n  > En.\n  >\n  > To.\n");

    [Fact]
    public void Is_one_quotation_in_another() =>
        Markdown(new Callout(Tone.Bad, "Ydre", [new Paragraph("En."), new Callout(Tone.Bad, "Indre", [new Paragraph("To."), new Paragraph("Tre.")])]))
            .Should().Be("# T\n\n> **Ydre**\n>\n> En.\n>\n> > **Indre**\n> >\n> > To.\n> >\n> > Tre.\n");

    private static string Markdown(params Block[] blocks) => new Report(new Document("T", Language.Danish, Language.Danish, blocks)).ToMarkdown();
}
