namespace Fremfaerd.Model.Readiness;

/// <summary>
/// Whether an involvement still stands on what it was held on: the facts and answers it names, or, where it names none and
/// lies before the present visit, every fact clarified then and every answer of its phase then.
/// </summary>
internal static class HeldBasis
{
    /// <summary>Whether it rests on anything that could read otherwise; most are held in the visit itself and name nothing.</summary>
    internal static bool CanBeOutdated(Recorded<HeldInvolvement> held, in Inquiry inquiry) => NamesIts(held.Value) || inquiry.LiesBeforeVisit(held);

    /// <summary>Compares what read when it was held with a reading: now, or when a decision was taken.</summary>
    internal static bool IsOutdated(Recorded<HeldInvolvement> held, in Inquiry inquiry, in EvidenceReading now)
    {
        if (!CanBeOutdated(held, inquiry))
            return false;
        var isNamed = NamesIts(held.Value);
        var (then, index) = (inquiry.ReadingWhen(held), inquiry.Evidence.Index);
        for (var fact = 0; fact < index.Facts.Facts.Length; fact++)
        {
            if (Includes(held.Value, isNamed, fact, then) && then.FactDiffersIn(now, fact))
                return true;
        }

        for (var question = 0; question < index.Questions.Length; question++)
        {
            if (Includes(held.Value, isNamed, index.Questions[question]) && then.AnswerDiffersIn(now, question))
                return true;
        }

        return false;
    }

    /// <summary>Names what it was held on that reads otherwise; nothing where it stands.</summary>
    internal static void ExplainOutdated(Recorded<HeldInvolvement> held, in Inquiry inquiry, in EvidenceReading now, Trace trace)
    {
        if (!IsOutdated(held, inquiry, now))
            return;
        var (isNamed, then, index) = (NamesIts(held.Value), inquiry.ReadingWhen(held), inquiry.Evidence.Index);
        trace.RestsOn(held);
        for (var fact = 0; fact < index.Facts.Facts.Length; fact++)
        {
            if (Includes(held.Value, isNamed, fact, then) && then.FactDiffersIn(now, fact))
                Add(held, Difference.OfFact(fact, then, now, inquiry, trace), trace);
        }

        for (var question = 0; question < index.Questions.Length; question++)
        {
            if (Includes(held.Value, isNamed, index.Questions[question]) && then.AnswerDiffersIn(now, question))
                Add(held, Difference.OfAnswer(question, then, now, inquiry, trace), trace);
        }
    }

    /// <summary>An involvement that counts is named, also that it lies before the present visit.</summary>
    internal static void ExplainEarlierVisit(Recorded<HeldInvolvement> held, in Inquiry inquiry, Trace trace)
    {
        if (inquiry.LiesBeforeVisit(held))
            trace.Add(FindingTexts.InvolvementEarlierVisit, ("forum", held.Value.Forum.Name), ("moment", held.HappenedInWords));
    }

    private static bool NamesIts(HeldInvolvement held) => held.OnFacts.Count + held.OnQuestions.Count > 0;

    /// <summary>Where nothing is named, it was held on what somebody had taken a position on; what only followed from that follows still.</summary>
    private static bool Includes(HeldInvolvement held, bool isNamed, int fact, in EvidenceReading then) => isNamed
        ? held.OnFacts.Span.Contains(then.Evidence.Index.Facts.Facts[fact].Id)
        : then.Evidence.Facts[fact]?.By(then.Facts.At, then.Facts.UpTo) is not null;

    private static bool Includes(HeldInvolvement held, bool isNamed, Question question) => isNamed
        ? held.OnQuestions.Span.Contains(question.Id)
        : question.Phase == held.Phase;

    private static void Add(Recorded<HeldInvolvement> held, Difference difference, Trace trace) => trace.Add(
        FindingTexts.InvolvementOutdated, ("forum", held.Value.Forum.Name), ("moment", held.HappenedInWords),
        ("basis", difference.Basis), ("then", difference.Then), ("now", difference.Now));
}
