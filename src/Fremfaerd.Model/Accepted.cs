namespace Fremfaerd.Model;

/// <summary>The command was accepted. The host stores <see cref="NewEvents"/>.</summary>
/// <param name="Process">The process after the events.</param>
/// <param name="Events">What happened; for a repeated command what happened the first time.</param>
/// <param name="IsRepeat">Whether the command id was known and nothing new happened.</param>
public sealed record Accepted(TechnologyProcess Process, ValueList<ProcessEvent> Events, bool IsRepeat = false) : Reply(Process)
{
    /// <summary>The events to store; none for a repeat.</summary>
    public ValueList<ProcessEvent> NewEvents => IsRepeat ? [] : Events;

    internal override bool IsAccepted => true;
}
