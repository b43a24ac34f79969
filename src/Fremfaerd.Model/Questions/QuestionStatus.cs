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
