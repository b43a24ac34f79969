namespace Fremfaerd.Model.Readiness;

/// <summary>Something that read otherwise when another thing was built on it, in words, with the events it reads from now.</summary>
internal sealed record Difference(TextValue Basis, TextValue Then, TextValue Now)
{
    private static readonly LocalizedText NotClarified = new("ikke afklaret", "not clarified");

    private static readonly LocalizedText NoLongerAsked = new("stilles ikke mere", "no longer asked");

    private static readonly LocalizedText ToBeConfirmed = new(
        "samme svar, men det skal selv bekræftes igen", "the same answer, but itself to be confirmed again");

    internal static Difference OfFact(int place, in EvidenceReading then, in EvidenceReading now, in Inquiry inquiry, Trace trace)
    {
        var fact = inquiry.Evidence.Index.Facts.Facts[place];
        if (inquiry.Evidence.Facts[place]?.By(now.Facts.At, now.Facts.UpTo) is { } entry)
            trace.RestsOn(entry);
        else
            inquiry.AddEventsBehind(place, trace);
        var reads = now.Facts.ValueOf(place);
        return new(
            new LocalizedText($"»{fact.Text.Danish}«", $"“{fact.Text.English}”"),
            fact.InWords(then.Facts.ValueOf(place)!),
            reads is null ? NotClarified : fact.InWords(reads));
    }

    internal static Difference OfAnswer(int place, in EvidenceReading then, in EvidenceReading now, in Inquiry inquiry, Trace trace)
    {
        var index = inquiry.Evidence.Index;
        if (!now.IsAsked(place))
        {
            foreach (var fact in index.Asked[place].AppliesWhen.Deciding(now.Facts))
                inquiry.AddEventsBehind(fact, trace);
        }
        else if (now.EntryOf(place) is { } entry)
        {
            trace.RestsOn(entry);
        }

        var (before, after) = (then.AnswerTo(place)!, now.AnswerTo(place));
        return new($"{index.Questions[place].Id}", InWords(before), after is null ? NoLongerAsked : before == after ? ToBeConfirmed : InWords(after));
    }

    private static TextValue InWords(Answer answer) => answer.Status == QuestionStatus.NotRelevant
        ? TextValue.List([QuestionStatus.NotRelevant.Name, $"»{answer.Text}«"])
        : $"»{answer.Text}«";
}
