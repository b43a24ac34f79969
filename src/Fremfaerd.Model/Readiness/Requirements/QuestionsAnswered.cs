namespace Fremfaerd.Model.Readiness;

/// <summary>Questions answered with a text. "Not relevant" does not do: a check names a question because it needs the answer.</summary>
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
            var entry = inquiry.AnswerTo(id);
            if (entry?.Value.Status != QuestionStatus.Answered)
                outcome = Outcome.Unmet;
            if (trace is not null)
                Explain(id, entry, inquiry.Evidence.Index, trace);
        }

        return outcome;
    }

    private static void Explain(QuestionId id, Recorded<Answer>? entry, ReadinessIndex index, Trace trace)
    {
        if (entry is not null)
            trace.RestsOn(entry);
        if (entry?.Value.Status == QuestionStatus.Answered)
        {
            trace.Add(FindingTexts.Answered, ("question", $"{id}"));
            return;
        }

        if (entry is null)
            trace.Add(FindingTexts.NotAnswered, ("question", $"{id}"), ("text", index.Question(id).Text));
        else
            trace.Add(FindingTexts.SetAside, ("question", $"{id}"));
        trace.Steps.Add(new AnswerStep(id, StepTexts.Answer.With(("question", $"{id}"), ("text", index.Question(id).Text))));
    }
}
