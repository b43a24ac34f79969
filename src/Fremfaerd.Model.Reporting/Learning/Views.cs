using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Concerns and views, and the responses to them.</summary>
internal static class Views
{
    private static readonly LocalizedText From = new("{party}: »{text}«", "{party}: “{text}”");

    private static readonly LocalizedText Answered = new("{response} {moment}: »{reason}«", "{response} {moment}: “{reason}”");

    private static readonly LocalizedText TakenBack = new("Synspunktet blev taget tilbage: »{reason}«", "The view was taken back: “{reason}”");

    internal static IEnumerable<Difficulty> In(Chronicle chronicle) =>
        from entry in chronicle.Entries
        where entry.Event is ViewpointReceived { What.AsksForResponse: true }
        select OfView(entry, chronicle);

    /// <summary>The response that stands to a view, or null.</summary>
    internal static (Entry Entry, ViewpointReply Reply)? ResponseTo(ViewpointId view, Chronicle chronicle)
    {
        var last = chronicle.Entries.LastOrDefault(entry => entry.Event is ViewpointAnswered answered && answered.Viewpoint == view && entry.Now is ViewpointAnswered);
        return last is null ? null : (last, ((ViewpointAnswered)last.Now!).Reply);
    }

    private static Difficulty OfView(Entry entry, Chronicle chronicle)
    {
        var (words, what) = (chronicle.Words, ((entry.Now ?? entry.Event) as ViewpointReceived)!.What);
        var hard = new Difficulty(
            what.Phase ?? ((ViewpointReceived)entry.Event).What.Phase ?? entry.Phase, Theme.Involvement,
            what.Kind == ViewpointKind.Concern ? DifficultyKind.Concern : DifficultyKind.View, entry.Happened,
            words.Say(From.With(("party", what.From.Name), ("text", what.Text ?? ""))), null, [entry.Number]);
        if (entry.Correction is { Replacement: null } gone)
            return hard.HandledBy(gone.Stamp.Happened, words.Say(TakenBack.With(("reason", gone.Reason))), gone.Sequence);
        return ResponseTo(what.Id, chronicle) is not { } found ? hard : hard.HandledBy(
            found.Entry.Happened,
            words.Say(Answered.With(("response", found.Reply.Response.Name.AtStart()), ("moment", found.Entry.Happened), ("reason", found.Reply.Reason))), found.Entry.Number);
    }
}
