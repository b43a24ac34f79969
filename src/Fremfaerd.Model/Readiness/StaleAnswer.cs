namespace Fremfaerd.Model.Readiness;

/// <summary>Tells why an answer is stale, and what to do: first what it builds on, then the answer itself.</summary>
internal static class StaleAnswer
{
    internal static void Explain(int question, in Inquiry inquiry, Trace trace)
    {
        var entry = inquiry.Now.EntryOf(question)!;
        var (then, now, asked) = (inquiry.ReadingUpTo(entry.Place, inquiry.Instant), inquiry.Now, inquiry.Evidence.Index.Asked[question]);
        trace.RestsOn(entry);
        foreach (var fact in asked.Facts)
        {
            if (then.FactDiffersIn(now, fact))
                Add(question, Difference.OfFact(fact, then, now, inquiry, trace), inquiry, trace);
        }

        foreach (var other in asked.Questions)
        {
            if (then.AnswerTo(other) is not null && (then.AnswerDiffersIn(now, other) || IsStale(other, inquiry)))
                Add(question, Difference.OfAnswer(other, then, now, inquiry, trace), inquiry, trace);
        }
    }

    /// <summary>The stale answers it builds on, explained and with their steps, those farthest back first.</summary>
    internal static void AddWhatComesFirst(int question, in Inquiry inquiry, Trace trace)
    {
        foreach (var other in inquiry.Evidence.Index.Asked[question].Questions)
        {
            var step = ConfirmAgain(other, inquiry);
            if (!IsStale(other, inquiry) || trace.Steps.Exists(known => known.Target == step.Target))
                continue;
            Explain(other, inquiry, trace);
            AddWhatComesFirst(other, inquiry, trace);
            trace.Steps.Add(step);
        }
    }

    /// <summary>Where it is stale only because it builds on a stale answer, it heals should that one be confirmed as it was.</summary>
    internal static AnswerStep ConfirmAgain(int question, in Inquiry inquiry)
    {
        var (asked, entry) = (inquiry.Evidence.Index.Questions[question], inquiry.Now.EntryOf(question));
        var isConditional = entry is not null && !Staleness.HasOwnDifference(question, entry, inquiry, leaveOutAwaited: true);
        var words = isConditional ? StepTexts.ConfirmAnswerIfStale : StepTexts.ConfirmAnswer;
        return new AnswerStep(asked.Id, words.With(("question", $"{asked.Id}"), ("text", asked.Text))) { OnlyIfNeeded = isConditional };
    }

    private static bool IsStale(int question, in Inquiry inquiry) => Staleness.StatusOf(question, inquiry) == QuestionStatus.Stale;

    private static void Add(int question, Difference difference, in Inquiry inquiry, Trace trace) => trace.Add(
        FindingTexts.StaleAnswer, ("question", $"{inquiry.Evidence.Index.Questions[question].Id}"),
        ("basis", difference.Basis), ("then", difference.Then), ("now", difference.Now));
}
