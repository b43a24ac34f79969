using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>Facts, answers, confirmations, waivers, declarations and decisions.</summary>
internal static class DocumentingEvents
{
    internal static readonly EventCase[] All =
    [
        new ShapeBuilder<FactClarified>("fact.clarified")
            .Has("fact", Ids.Fact, happened => happened.Fact, out var fact)
            .Has("value", FactShapes.Value, happened => happened.Value, out var value)
            .Event((head, read) => new(head.Sequence, head.Stamp, fact.In(read), value.In(read)) { Command = head.Command }),
        new ShapeBuilder<QuestionAnswered>("question.answered")
            .Has("question", Ids.Question, happened => happened.Question, out var answered)
            .Has("text", Kinds.Text, happened => happened.Text, out var text)
            .Event((head, read) => new(head.Sequence, head.Stamp, answered.In(read), text.In(read)) { Command = head.Command }),
        new ShapeBuilder<QuestionSetAside>("question.set-aside")
            .Has("question", Ids.Question, happened => happened.Question, out var setAside)
            .Has("reason", Kinds.Text, happened => happened.Reason, out var notRelevant)
            .Event((head, read) => new(head.Sequence, head.Stamp, setAside.In(read), notRelevant.In(read)) { Command = head.Command }),
        new ShapeBuilder<CheckConfirmed>("check.confirmed")
            .Has("check", ProofShapes.Address, happened => happened.Check, out var confirmed)
            .Has("reference", Kinds.Text, happened => happened.Reference, out var reference)
            .May("dated", Kinds.Day, happened => happened.Dated, out var dated)
            .Event((head, read) => new(head.Sequence, head.Stamp, confirmed.In(read), reference.In(read))
            {
                Command = head.Command,
                Dated = dated.In(read),
            }),
        new ShapeBuilder<CheckDeclared>("check.declared")
            .Has("check", ProofShapes.Address, happened => happened.Check, out var declared)
            .Has("statement", Kinds.Text, happened => happened.Statement, out var statement)
            .Event((head, read) => new(head.Sequence, head.Stamp, declared.In(read), statement.In(read)) { Command = head.Command }),
        new ShapeBuilder<CheckWaived>("check.waived")
            .Has("check", ProofShapes.Address, happened => happened.Check, out var waived)
            .Has("waiver", ReadinessShapes.Waiver, happened => happened.What, out var waiver)
            .Has("outcome", Codes.Outcome, happened => happened.Outcome, out var outcome)
            .Event((head, read) => new(head.Sequence, head.Stamp, waived.In(read), waiver.In(read), outcome.In(read)) { Command = head.Command }),
        EventShapes.Of<DecisionRecorded, TakenDecision>(
            "decision.recorded", InvolvementShapes.Decision, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
    ];
}
