namespace Fremfaerd.Model.Readiness;

/// <summary>What facts and answers read at a point of the history: now, or when something was built on them.</summary>
/// <param name="Evidence">What is on record.</param>
/// <param name="Facts">The facts as they read there, with the instant and the last event that count.</param>
/// <param name="Reanswered">What a plan takes to be answered anew.</param>
internal readonly record struct EvidenceReading(ProcessEvidence Evidence, FactReading Facts, AnswerAssumption? Reanswered = null)
{
    internal bool IsAsked(int question) => Evidence.Index.Asked[question].AppliesWhen.Evaluate(Facts) != Truth.No;

    internal Recorded<Answer>? EntryOf(int question) => Evidence.Answers[question]?.By(Facts.At, Facts.UpTo);

    /// <summary>A question that is not asked reads as nothing, whatever was answered.</summary>
    internal Answer? AnswerTo(int question)
    {
        if (!IsAsked(question))
            return null;
        return AnswerAssumption.Holds(Reanswered, question) ? AnswerAssumption.SomethingElse : EntryOf(question)?.Value;
    }

    /// <summary>Whether a fact that read something there reads otherwise in another reading. What was not there is not compared.</summary>
    internal bool FactDiffersIn(in EvidenceReading now, int fact) =>
        !Evidence.Index.Facts.Facts[fact].IsReadFromDecisions
        && Facts.ValueOf(fact) is { } then && now.Facts.ValueOf(fact) != then;

    /// <summary>
    /// Whether an answer that read something there reads otherwise in another reading. That a question is not asked any more
    /// makes a difference only where it was certain that it was asked: a first clarification makes nothing stale.
    /// </summary>
    internal bool AnswerDiffersIn(in EvidenceReading now, int question) =>
        AnswerTo(question) is { } then && now.AnswerTo(question) != then && (now.IsAsked(question) || WasCertainlyAsked(question));

    private bool WasCertainlyAsked(int question) => Evidence.Index.Asked[question].AppliesWhen.Evaluate(Facts) == Truth.Yes;
}
