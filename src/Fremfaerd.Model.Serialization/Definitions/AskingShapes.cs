using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Facts and questions.</summary>
internal static class AskingShapes
{
    internal static readonly Shape<FactChoice> Choice = new ShapeBuilder<FactChoice>("factChoice")
        .Has("code", Ids.Code, choice => choice.Code, out var code)
        .Has("name", TextShapes.Localized, choice => choice.Name, out var name)
        .Made(read => new(code.In(read), name.In(read)));

    internal static readonly Shape<ProcessFact> Fact = new ShapeBuilder<ProcessFact>("fact")
        .Has("id", Ids.Fact, fact => fact.Id, out var id)
        .Has("kind", Codes.FactKind, fact => fact.Kind, out var kind)
        .Has("text", TextShapes.Localized, fact => fact.Text, out var text)
        .Has("source", Kinds.Text, fact => fact.Source, out var source)
        .Flag("isOurs", fact => fact.IsOurs, out var isOurs)
        .May("default", FactShapes.Value, fact => fact.Default, out var otherwise)
        .Some("choices", Choice, fact => fact.Choices, out var choices)
        .Some("impliedNoBy", Ids.Fact, fact => fact.ImpliedNoBy, out var impliedNoBy)
        .Flag("isReadFromDecisions", fact => fact.IsReadFromDecisions, out var isRead)
        .Made(read => new()
        {
            Id = id.In(read),
            Kind = kind.In(read),
            Text = text.In(read),
            Source = source.In(read),
            IsOurs = isOurs.In(read),
            Default = otherwise.In(read),
            Choices = choices.In(read),
            ImpliedNoBy = impliedNoBy.In(read),
            IsReadFromDecisions = isRead.In(read),
        });

    internal static readonly Shape<Question> Question = new ShapeBuilder<Question>("question")
        .Has("id", Ids.Question, question => question.Id, out var questionId)
        .Has("phase", Codes.Phase, question => question.Phase, out var phase)
        .Has("theme", Codes.Theme, question => question.Theme, out var theme)
        .Has("text", TextShapes.Localized, question => question.Text, out var asked)
        .Usually("appliesWhen", ConditionKind.Instance, Condition.Always, question => question.AppliesWhen, out var when)
        .Some("dependsOnFacts", Ids.Fact, question => question.DependsOnFacts, out var onFacts)
        .Some("dependsOnQuestions", Ids.Question, question => question.DependsOnQuestions, out var onQuestions)
        .Has("source", Kinds.Text, question => question.Source, out var from)
        .Made(read => new()
        {
            Id = questionId.In(read),
            Phase = phase.In(read),
            Theme = theme.In(read),
            Text = asked.In(read),
            AppliesWhen = when.In(read),
            DependsOnFacts = onFacts.In(read),
            DependsOnQuestions = onQuestions.In(read),
            Source = from.In(read),
        });
}
