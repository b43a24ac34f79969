using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>A view that was received, in its own words, and what was answered.</summary>
internal static class ViewPart
{
    private static readonly LocalizedText Unanswered = new("Mangler svar.", "Lacks a response.");

    private static readonly LocalizedText Response = new("Svar: ", "Response: ");

    private static readonly LocalizedText Silence = new("Ingen bemærkninger.", "No remarks.");

    internal static IEnumerable<Block> Of(Pen pen, ReceivedViewpoint view)
    {
        var (received, what) = (view.Received, view.Received.Value);
        pen.Number(received.Sequence);
        var by = pen.Say(what.Kind.Name) + ", " + pen.Forum(what.From) + ", " + pen.Words.When(received.Happened) + " (" + Line.Code(what.Id.ToString()) + ")";
        if (what.Author is { } author)
            by += ", " + pen.Words.Person(author);
        yield return new Quoted(what.Text is { } text ? pen.Words.Typed(text) : pen.Say(Silence), by);
        if (view.Response is { } response)
        {
            pen.Number(response.Sequence);
            var answer = pen.Say(Response) + pen.Strong(response.Value.Response.Name) + ". " + pen.Words.Typed(response.Value.Reason)
                + " (" + (response.Value.By is { } title ? pen.Words.Typed(title) + ", " : Line.Empty) + pen.Words.When(response.Happened) + ")";
            yield return new Paragraph(answer);
        }
        else if (what.AsksForResponse)
        {
            yield return new Paragraph(pen.Strong(Unanswered));
        }
    }
}
