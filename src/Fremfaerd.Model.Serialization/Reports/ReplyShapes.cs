using Fremfaerd.Model.Serialization.Documents;
using Fremfaerd.Model.Serialization.Events;
using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Reports;

/// <summary>What a command was answered with.</summary>
internal sealed class ReplyShapes(ReportShapes reports)
{
    private const string Yes = "accepted";

    private const string No = "refused";

    /// <summary>0 before enrolment.</summary>
    private static readonly NumberKind Reached = new(0, 9_007_199_254_740_991);

    private static readonly ListKind<ProcessEvent> Events = new(EventKind.Instance);

    private static readonly WrittenShape<CoursePosition> Position = new ShapeBuilder<CoursePosition>("position")
        .Has("standing", Codes.CourseStanding, position => position.Standing, out _)
        .May("phase", Codes.Phase, position => position.Phase, out _)
        .Written();

    internal DocumentKind<Reply> Document { get; } = new("fremfaerd-reply", version: 1, described => described
        .Has("result", new LiteralKind(Yes, No), reply => reply is Accepted ? Yes : No, out _)
        .May("process", Ids.Process, reply => reply.Process.Enrolment?.Id, out _)
        .Has("definition", ProofShapes.Definition, reply => reply.Process.Definition.Reference, out _)
        .Has("position", Position, reply => reply.Process.Position, out _)
        .Has("sequence", Reached, reply => reply.Process.Sequence, out _)
        .May("events", Events, reply => (reply as Accepted)?.Events, out _)
        .Flag("isRepeat", reply => reply is Accepted { IsRepeat: true }, out _)
        .May("code", Ids.Code, reply => (reply as Refused)?.Code, out _)
        .May("why", reports.Words.Explanation, reply => (reply as Refused)?.Why, out _)
        .May("authority", reports.Words.Explanation, reply => (reply as Refused)?.Authority, out _)
        .Some("since", EventKind.Instance, reply => (reply as Refused)?.Since ?? [], out _)
        .May("report", reports.Inside, reply => (reply as Refused)?.Report, out _)
        .OneOf("events", "code")
        .Written());
}
