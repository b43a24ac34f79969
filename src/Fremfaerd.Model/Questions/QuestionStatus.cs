namespace Fremfaerd.Model.Questions;

/// <summary>How a question stands.</summary>
public enum QuestionStatus
{
    /// <summary>Nobody has answered yet.</summary>
    [Term("open", "åbent", "open")]
    Open = 1,

    /// <summary>Answered with a text.</summary>
    [Term("answered", "besvaret", "answered")]
    Answered = 2,

    /// <summary>Set aside with a reason.</summary>
    [Term("not-relevant", "ikke relevant", "not relevant")]
    NotRelevant = 3,

    /// <summary>Answered or set aside, but something it built on reads otherwise now, or is itself stale: to be confirmed again.</summary>
    [Term("stale", "skal bekræftes igen", "to be confirmed again")]
    Stale = 4,

    /// <summary>Its condition is no: it counts for nothing, whatever was answered.</summary>
    [Term("not-asked", "stilles ikke her", "not asked here")]
    NotAsked = 5,
}

/// <summary>Wire codes and names of <see cref="QuestionStatus"/>.</summary>
public static class QuestionStatusTerms
{
    extension(QuestionStatus questionStatus)
    {
        /// <summary>The permanent wire code, for example <c>open</c>.</summary>
        public string Code => Terms.Code(questionStatus);

        /// <summary>The name people read: “åbent”, “open”.</summary>
        public LocalizedText Name => Terms.Name(questionStatus);
    }
}
