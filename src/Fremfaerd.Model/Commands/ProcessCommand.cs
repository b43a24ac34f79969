namespace Fremfaerd.Model;

/// <summary>
/// Something a caller wants done. The family is closed. Commands are decided by
/// <see cref="TechnologyProcess.Decide"/>; a session offers them as methods.
/// </summary>
public abstract record ProcessCommand
{
    /// <summary>
    /// The sequence the caller had read when deciding, or null. A move is refused if anything happened since, a
    /// documenting command only if something happened to the same item, or if it means the phase the course was in without
    /// naming it and the course has moved.
    /// </summary>
    public long? ExpectedSequence { get; init; }

    /// <summary>An id of the sender, or null. Sending the same command twice with the same id does it once.</summary>
    public CommandId? Id { get; init => field = value?.Given(); }

    /// <summary>The act that authority is needed for.</summary>
    internal abstract Act Act { get; }

    /// <summary>The act that authority is needed for to correct or withdraw what it put on record.</summary>
    internal virtual Act ActToCorrect => Act;

    /// <summary>What the command touches; null for moves, which touch everything.</summary>
    internal abstract string? Item { get; }

    /// <summary>What it touches in a course: for a correction the item of the entry.</summary>
    internal virtual string? ItemIn(CourseState state) => Item;

    /// <summary>Whether it reports something that may have happened earlier.</summary>
    internal virtual bool ReportsTheWorld => false;

    /// <summary>Whether a role is the one this command asks for, among those that may do the act.</summary>
    internal virtual bool IsFor(RoleId role, ProcessDefinition definition) => true;

    /// <summary>The same, where it depends on what is on record.</summary>
    internal virtual bool IsFor(RoleId role, CourseState state) => IsFor(role, state.Definition);

    /// <summary>Whether a recorded command says the same, whatever id and sequence it carries.</summary>
    internal virtual bool Matches(ProcessCommand recorded) => recorded == this with { Id = null, ExpectedSequence = null };

    /// <summary>The command whose authority decides in which role it is signed; for an attempt put on record the one that was tried.</summary>
    internal virtual ProcessCommand SignedAs => this;

    /// <summary>Whether it concerns the phase the course is in, without naming it: then it must not land in another.</summary>
    internal virtual bool LandsInCurrentPhase => false;

    /// <summary>What is put on record where the command is refused and the host wants the attempt kept; null where it cannot be.</summary>
    internal virtual Attempt? AsAttempt(DecisionContext context) => null;

    /// <summary>The rule of this command, on a course that is enrolled and an actor who has authority.</summary>
    internal abstract Ruling Decide(DecisionContext context);

    /// <summary>What is shown where the actor has no authority, so that readiness is answered too.</summary>
    internal virtual GateReport? ReportFor(DecisionContext context) => null;
}
