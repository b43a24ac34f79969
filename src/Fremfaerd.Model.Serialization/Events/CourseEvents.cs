using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>Enrolment, moves, passages and attempts that were refused.</summary>
internal static class CourseEvents
{
    internal static readonly EventCase[] All =
    [
        new ShapeBuilder<Enrolled>("process.enrolled")
            .Has("definition", ProofShapes.Definition, happened => happened.Definition, out var definition)
            .Has("enrolment", ProcessShapes.Enrolment, happened => happened.What, out var enrolment)
            .Event((head, read) => new(head.Sequence, head.Stamp, definition.In(read), enrolment.In(read)) { Command = head.Command }),
        new ShapeBuilder<PhaseAdvanced>("phase.advanced")
            .Has("to", Codes.Phase, happened => happened.To, out var next)
            .Has("passage", ProofShapes.Passage, happened => happened.Passage, out var left)
            .Event((head, read) => new(head.Sequence, head.Stamp, next.In(read), left.In(read)) { Command = head.Command }),
        EventShapes.Of<GatePassed, Passage>(
            "gate.passed", ProofShapes.Passage, happened => happened.Passage,
            (head, passage) => new(head.Sequence, head.Stamp, passage) { Command = head.Command }),
        EventShapes.Of<CourseCompleted, Passage>(
            "course.completed", ProofShapes.Passage, happened => happened.Passage,
            (head, passage) => new(head.Sequence, head.Stamp, passage) { Command = head.Command }),
        new ShapeBuilder<PhaseReturned>("phase.returned")
            .Has("to", Codes.Phase, happened => happened.To, out var back)
            .Has("reason", Kinds.Text, happened => happened.Reason, out var returned)
            .Event((head, read) => new(head.Sequence, head.Stamp, back.In(read), returned.In(read)) { Command = head.Command }),
        new ShapeBuilder<PhaseSkipped>("phase.skipped")
            .Has("phase", Codes.Phase, happened => happened.Phase, out var skipped)
            .Has("ground", ReadinessShapes.SkipGround, happened => happened.Ground, out var ground)
            .Event((head, read) => new(head.Sequence, head.Stamp, skipped.In(read), ground.In(read)) { Command = head.Command }),
        new ShapeBuilder<CoursePaused>("course.paused")
            .Has("reason", Kinds.Text, happened => happened.Reason, out var paused)
            .Event((head, read) => new(head.Sequence, head.Stamp, paused.In(read)) { Command = head.Command }),
        new ShapeBuilder<CourseResumed>("course.resumed")
            .Event((head, _) => new(head.Sequence, head.Stamp) { Command = head.Command }),
        new ShapeBuilder<CourseStopped>("course.stopped")
            .Has("reason", Kinds.Text, happened => happened.Reason, out var stopped)
            .Event((head, read) => new(head.Sequence, head.Stamp, stopped.In(read)) { Command = head.Command }),
        new ShapeBuilder<CourseReopened>("course.reopened")
            .Has("reason", Kinds.Text, happened => happened.Reason, out var reopened)
            .Event((head, read) => new(head.Sequence, head.Stamp, reopened.In(read)) { Command = head.Command }),
        new ShapeBuilder<AttemptRefused>("attempt.refused")
            .Has("attempt", ReadinessShapes.Attempt, happened => happened.What, out var attempt)
            .Has("code", Ids.Code, happened => happened.Code, out var code)
            .Has("checks", new ListKind<CheckOutcome>(ProofShapes.Outcome), happened => happened.Checks, out var checks)
            .Event((head, read) => new(head.Sequence, head.Stamp, attempt.In(read), code.In(read), checks.In(read)) { Command = head.Command }),
    ];
}
