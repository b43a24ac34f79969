namespace Fremfaerd.Model.Definitions;

/// <summary>
/// The roles of the standard definition. Every role documents; the project manager and the deciding manager move;
/// only the deciding manager confirms, skips for a reason, waives, stops, reopens and gives mandates. A breach is settled by
/// the representatives or the secretary, not by a manager, since the employee side raised it (derived).
/// </summary>
public static class StandardRoles
{
    /// <summary>Leads the course from day to day.</summary>
    public static RoleId ProjectManager { get; } = "project-manager";

    /// <summary>The manager with the competence to decide, who owns the course (S2.9, X01).</summary>
    public static RoleId DecidingManager { get; } = "deciding-manager";

    /// <summary>Takes part as an affected employee.</summary>
    public static RoleId Employee { get; } = "employee";

    /// <summary>A shop steward or other elected representative (TR).</summary>
    public static RoleId ElectedRepresentative { get; } = "elected-representative";

    /// <summary>An elected working-environment representative (AMR).</summary>
    public static RoleId WorkingEnvironmentRepresentative { get; } = "working-environment-representative";

    /// <summary>Takes part for professional knowledge, not as elected (S3.13).</summary>
    public static RoleId SuperUser { get; } = "super-user";

    /// <summary>Keeps the record for others: a secretary of a committee or a caseworker.</summary>
    public static RoleId Secretary { get; } = "secretary";

    /// <summary>A system that records what it knows, for example a case system or a deployment pipeline.</summary>
    public static RoleId RecordingSystem { get; } = "system";

    private static ValueList<Act> Moving { get; } =
        [Act.PassGate, Act.Advance, Act.Complete, Act.SkipByRule, Act.Return, Act.Pause, Act.Resume];

    internal static ValueList<Role> All { get; } =
    [
        new(ProjectManager, new("projektlederen", "the project manager"), [Act.Enrol, Act.Document, .. Moving]),
        new(DecidingManager, new("den besluttende leder", "the deciding manager"), [
            Act.Enrol, Act.Document, Act.Confirm, .. Moving, Act.SkipByReason, Act.Stop, Act.Reopen, Act.Waive, Act.Delegate]),
        new(Employee, new("en medarbejder", "an employee"), [Act.Document]),
        new(ElectedRepresentative, new("en tillidsrepræsentant (TR)", "an elected representative (TR)"), [Act.Document, Act.SettleBreach]),
        new(WorkingEnvironmentRepresentative, new("arbejdsmiljørepræsentanten (AMR)", "the working-environment representative (AMR)"), [Act.Document, Act.SettleBreach]),
        new(SuperUser, new("en superbruger eller fagperson", "a super-user or professional"), [Act.Document]),
        new(Secretary, new("sekretæren", "the secretary"), [Act.Document, Act.SettleBreach]),
        new(RecordingSystem, new("et fagsystem", "a system"), [Act.Document]),
    ];
}
