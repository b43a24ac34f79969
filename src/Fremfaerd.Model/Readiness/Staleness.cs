namespace Fremfaerd.Model.Readiness;

/// <summary>
/// How a question stands. An answer is stale when something it built on, and that read something then, reads otherwise
/// now, or is itself stale. Content is compared, so what is restored heals it, and answering again reconfirms it.
/// </summary>
internal static class Staleness
{
    internal static QuestionStatus StatusOf(int question, in Inquiry inquiry)
    {
        var now = inquiry.Now;
        if (!now.IsAsked(question))
            return QuestionStatus.NotAsked;
        if (now.EntryOf(question) is not { } entry)
            return QuestionStatus.Open;
        return IsStale(question, entry, inquiry) ? QuestionStatus.Stale : entry.Value.Status;
    }

    /// <summary>Whether what it built on differs; of questions on request only those that no plan would have answered first.</summary>
    internal static bool HasOwnDifference(int question, Recorded<Answer> entry, in Inquiry inquiry, bool leaveOutAwaited)
    {
        var asked = inquiry.Evidence.Index.Asked[question];
        if (asked.Facts.Length == 0 && asked.Questions.Length == 0)
            return false;
        var (then, now) = (inquiry.ReadingUpTo(entry.Place, inquiry.Instant), inquiry.Now);
        foreach (var fact in asked.Facts)
        {
            if (then.FactDiffersIn(now, fact))
                return true;
        }

        foreach (var other in asked.Questions)
        {
            if (then.AnswerDiffersIn(now, other) && !(leaveOutAwaited && IsAwaited(other, inquiry)))
                return true;
        }

        return false;
    }

    private static bool IsAwaited(int question, in Inquiry inquiry) =>
        AnswerAssumption.Holds(inquiry.Reanswered, question) || StatusOf(question, inquiry) == QuestionStatus.Stale;

    private static bool IsStale(int question, Recorded<Answer> entry, in Inquiry inquiry)
    {
        if (HasOwnDifference(question, entry, inquiry, leaveOutAwaited: false))
            return true;
        foreach (var other in inquiry.Evidence.Index.Asked[question].Questions)
        {
            if (StatusOf(other, inquiry) == QuestionStatus.Stale)
                return true;
        }

        return false;
    }
}
