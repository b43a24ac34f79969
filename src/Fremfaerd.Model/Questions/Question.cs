namespace Fremfaerd.Model.Questions;

/// <summary>A question leaders and employees talk through in a phase. The standard ones are this project's own wording.</summary>
public sealed record Question
{
    /// <summary>The permanent code, for example <c>F1-KO-1</c>.</summary>
    public required QuestionId Id { get; init; }

    /// <summary>The phase it belongs to.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The theme it unfolds.</summary>
    public required Theme Theme { get; init; }

    /// <summary>The question.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }
}
