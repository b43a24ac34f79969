namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>A command in the hands of somebody: what is decided in every state.</summary>
internal sealed record Try(ProcessCommand Command, RoleId? Role, Moment? HappenedAt = null)
{
    internal static readonly ActorId Approver = "leder-1";

    internal static readonly ActorId Requester = "projektleder-1";

    /// <summary>A clock that ticks with the history, so that the same history always has the same times.</summary>
    internal static DateTimeOffset TimeOf(long sequence) => Any.Start.AddMinutes(sequence);

    internal Stamp StampAfter(long sequence) => new(new Signature(Approver, Role), TimeOf(sequence + 1), HappenedAt);

    /// <summary>The act that authority is needed for, written here by hand and not asked of the command.</summary>
    internal Act Act => Command switch
    {
        Enrol => Act.Enrol,
        AdvanceTo => Act.Advance,
        Complete => Act.Complete,
        Skip { Ground.Rule: null } => Act.SkipByReason,
        Skip => Act.SkipByRule,
        ReturnTo => Act.Return,
        Pause => Act.Pause,
        ResumeCourse => Act.Resume,
        StopCourse => Act.Stop,
        Reopen => Act.Reopen,
        PassGate => Act.PassGate,
        Waive => Act.Waive,
        Confirm or Declare => Act.Confirm,
        GiveMandate or RevokeMandate => Act.Delegate,
        SettleBreach => Act.SettleBreach,
        _ => Act.Document,
    };

    internal bool IsMove => Act is not (Act.Document or Act.Confirm or Act.Waive or Act.Delegate or Act.SettleBreach);

    /// <summary>The reason a person typed, where the command has one.</summary>
    internal string? Reason => Command switch
    {
        ReturnTo { Reason: var reason } => reason,
        Pause { Reason: var reason } => reason,
        StopCourse { Reason: var reason } => reason,
        Reopen { Reason: var reason } => reason,
        Skip { Ground.Reason: var reason } => reason,
        Declare { Statement: var reason } => reason,
        Correct { Reason: var reason } => reason,
        RevokeMandate { Reason: var reason } => reason,
        TerminateGuideline { Reason: var reason } => reason,
        Waive { What.Reason: var reason } => reason,
        Confirm { Reference: var reason } => reason,
        _ => null,
    };

    public override string ToString() => $"{Command} by {Role}{(HappenedAt is { } moment ? $" on {moment}" : "")}";
}
