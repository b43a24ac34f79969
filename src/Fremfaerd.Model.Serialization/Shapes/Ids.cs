namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>The identifiers of documents.</summary>
internal static class Ids
{
    internal static readonly IdKind<ProcessId> Process = new(text => new(text), id => id.Value);
    internal static readonly IdKind<CommandId> Command = new(text => new(text), id => id.Value);
    internal static readonly IdKind<ActorId> Actor = new(text => new(text), id => id.Value);
    internal static readonly IdKind<RoleId> Role = new(text => new(text), id => id.Value);
    internal static readonly IdKind<MandateId> Mandate = new(text => new(text), id => id.Value);
    internal static readonly IdKind<GateId> Gate = new(text => new(text), id => id.Value);
    internal static readonly IdKind<CheckCode> Check = new(text => new(text), id => id.Value);
    internal static readonly IdKind<FactId> Fact = new(text => new(text), id => id.Value);
    internal static readonly IdKind<QuestionId> Question = new(text => new(text), id => id.Value);
    internal static readonly IdKind<ParameterId> Parameter = new(text => new(text), id => id.Value);
    internal static readonly IdKind<ViewpointId> Viewpoint = new(text => new(text), id => id.Value);
    internal static readonly IdKind<SubcourseId> Subcourse = new(text => new(text), id => id.Value);
    internal static readonly IdKind<GuidelineId> Guideline = new(text => new(text), id => id.Value);
    internal static readonly IdKind<BreachId> Breach = new(text => new(text), id => id.Value);

    /// <summary>An identifier that has no type of its own.</summary>
    internal static readonly IdKind<string> Code = new(text => new ActorId(text).Value!, id => new ActorId(id).Value);
}
