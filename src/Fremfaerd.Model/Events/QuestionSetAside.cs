namespace Fremfaerd.Model;

/// <summary>A question was set aside as not relevant.</summary>
public sealed record QuestionSetAside : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Spørgsmålet {question} blev sat til side som ikke relevant: {reason}",
        "Question {question} was set aside as not relevant: {reason}");

    /// <summary>A question was set aside as not relevant.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="question">The question.</param>
    /// <param name="reason">Why it is not relevant.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public QuestionSetAside(long sequence, Stamp stamp, QuestionId question, string reason)
        : base(sequence, stamp) =>
        (Question, Reason) = (question.Given(), reason.NotNull());

    /// <summary>The question.</summary>
    public QuestionId Question { get; }

    /// <summary>Why it is not relevant.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Type => "question.set-aside";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("question", $"{Question}"), ("reason", Reason));

    internal override ProcessCommand AsCommand() => new SetQuestionAside(Question, Reason);

    internal override bool CanBecome(ProcessCommand with) => AnswerPlace.CanBecome(with, Question);

    internal override EntryPlace PlaceIn(CourseState state) => AnswerPlace.Of(Question, state);

    internal override CourseState ApplyTo(CourseState state) =>
        state with { Evidence = state.Evidence.WithAnswer(Question, Sequence, Stamp, new Answer(QuestionStatus.NotRelevant, Reason)) };
}
