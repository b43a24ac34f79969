namespace Fremfaerd.Model;

/// <summary>A question was answered with a text.</summary>
public sealed record QuestionAnswered : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Spørgsmålet {question} blev besvaret: {text}",
        "Question {question} was answered: {text}");

    /// <summary>A question was answered with a text.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="question">The question.</param>
    /// <param name="text">The answer.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public QuestionAnswered(long sequence, Stamp stamp, QuestionId question, string text)
        : base(sequence, stamp) =>
        (Question, Text) = (question.Given(), text.NotNull());

    /// <summary>The question.</summary>
    public QuestionId Question { get; }

    /// <summary>The answer.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string Type => "question.answered";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("question", $"{Question}"), ("text", Text));

    internal override ProcessCommand AsCommand() => new AnswerQuestion(Question, Text);

    internal override bool CanBecome(ProcessCommand with) => AnswerPlace.CanBecome(with, Question);

    internal override EntryPlace PlaceIn(CourseState state) => AnswerPlace.Of(Question, state);

    internal override CourseState ApplyTo(CourseState state) =>
        state with { Evidence = state.Evidence.WithAnswer(Question, Sequence, Stamp, new Answer(QuestionStatus.Answered, Text)) };
}
