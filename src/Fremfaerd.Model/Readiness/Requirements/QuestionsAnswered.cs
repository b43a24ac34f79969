namespace Fremfaerd.Model.Readiness;

/// <summary>
/// Questions answered with a text that is not stale. "Not relevant" does not do: a check names a question because it
/// needs the answer. A question whose condition is no asks for nothing.
/// </summary>
/// <param name="Ids">The questions, at least one.</param>
public sealed record QuestionsAnswered(ValueList<QuestionId> Ids) : Requirement
{
    /// <summary>The questions.</summary>
    public ValueList<QuestionId> Ids { get; } = Ids.NotEmpty();

    internal override ValueList<QuestionId> Questions => Ids;

    internal override string Canonical => $"answered({Ids})";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var outcome = Outcome.Met;
        foreach (var id in Ids.Span)
        {
            var place = inquiry.Evidence.Index.PlaceOf(id);
            var status = Staleness.StatusOf(place, inquiry);
            if (status is not (QuestionStatus.Answered or QuestionStatus.NotAsked))
                outcome = Outcome.Unmet;
            if (trace is not null)
                Explain(place, status, inquiry, trace);
        }

        return outcome;
    }

    private static void Explain(int place, QuestionStatus status, in Inquiry inquiry, Trace trace)
    {
        var (question, entry) = (inquiry.Evidence.Index.Questions[place], inquiry.Now.EntryOf(place));
        if (status == QuestionStatus.NotAsked)
        {
            ExplainNotAsked(place, inquiry, trace);
            return;
        }

        if (entry is not null)
            trace.RestsOn(entry);
        if (status == QuestionStatus.Answered)
        {
            trace.Add(FindingTexts.Answered, ("question", $"{question.Id}"));
            return;
        }

        if (entry is null)
            trace.Add(FindingTexts.NotAnswered, ("question", $"{question.Id}"), ("text", question.Text));
        else if (entry.Value.Status == QuestionStatus.NotRelevant)
            trace.Add(FindingTexts.SetAside, ("question", $"{question.Id}"));
        else
            StaleAnswer.Explain(place, inquiry, trace);
        StaleAnswer.AddWhatComesFirst(place, inquiry, trace);
        trace.Steps.Add(entry is { Value.Status: QuestionStatus.Answered } ? StaleAnswer.ConfirmAgain(place, inquiry) : new AnswerStep(
            question.Id, StepTexts.Answer.With(("question", $"{question.Id}"), ("text", question.Text))));
    }

    private static void ExplainNotAsked(int place, in Inquiry inquiry, Trace trace)
    {
        var deciding = inquiry.Evidence.Index.Asked[place].AppliesWhen.Deciding(inquiry.Facts).ToArray();
        foreach (var fact in deciding)
            inquiry.AddEventsBehind(fact, trace);
        trace.Add(
            FindingTexts.QuestionNotAsked,
            ("question", $"{inquiry.Evidence.Index.Questions[place].Id}"), ("condition", GateJudge.InWords(deciding, inquiry)));
    }
}
