using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Reports;

/// <summary>How a question of a phase stands.</summary>
internal static class QuestionShapes
{
    /// <summary>Earlier answers stand in the history.</summary>
    private static readonly WrittenShape<Recorded<Answer>> Given = new ShapeBuilder<Recorded<Answer>>("givenAnswer")
        .Has("status", Codes.QuestionStatus, given => given.Value.Status, out _)
        .Has("text", Kinds.Text, given => given.Value.Text, out _)
        .Has("sequence", Kinds.Sequence, given => given.Sequence, out _)
        .Has("stamp", ActorShapes.Stamp, given => given.Stamp, out _)
        .Written();

    internal static WrittenShape<QuestionLine> Line(Words words) => new ShapeBuilder<QuestionLine>("questionLine")
        .Has("id", Ids.Question, line => line.Question.Id, out _)
        .Has("phase", Codes.Phase, line => line.Question.Phase, out _)
        .Has("theme", Codes.Theme, line => line.Question.Theme, out _)
        .Has("text", words.Text, line => line.Question.Text, out _)
        .Has("source", Kinds.Text, line => line.Question.Source, out _)
        .Has("status", Codes.QuestionStatus, line => line.Status, out _)
        .May("answer", Given, line => line.Answer, out _)
        .Written();
}
