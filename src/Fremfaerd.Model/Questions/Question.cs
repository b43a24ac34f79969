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

    /// <summary>
    /// When it is asked. Where the condition is no, an answer is kept, counts for nothing and comes back with the condition;
    /// where it is not clarified, the question is asked.
    /// </summary>
    public Condition AppliesWhen { get; init; } = Condition.Always;

    /// <summary>The facts its answer builds on: one that read something then and reads otherwise now makes the answer stale.</summary>
    public ValueList<FactId> DependsOnFacts { get; init; } = [];

    /// <summary>The questions its answer builds on; an answer that builds on a stale one is itself stale. No circles.</summary>
    public ValueList<QuestionId> DependsOnQuestions { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }
}
