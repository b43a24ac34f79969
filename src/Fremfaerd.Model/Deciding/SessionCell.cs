namespace Fremfaerd.Model;

/// <summary>The one changing place of a session: concurrent callers meet in a compare-and-exchange.</summary>
internal sealed class SessionCell(SessionState state)
{
    private SessionState _state = state;

    internal SessionState Value => Volatile.Read(ref _state);

    /// <summary>Decides on the newest state; where another caller was faster, signs, reads the clock and decides again.</summary>
    internal Reply Decide(ProcessCommand command, Func<TechnologyProcess, Stamp> stampOn)
    {
        while (true)
        {
            var before = Value;
            var reply = before.Process.Decide(command, stampOn(before.Process));
            if (reply is not Accepted { NewEvents: { Count: > 0 } happened })
                return reply;
            var after = new SessionState(reply.Process, [.. before.Pending, .. happened]);
            if (Exchanged(after, before))
                return reply;
        }
    }

    internal ValueList<ProcessEvent> TakePending()
    {
        while (true)
        {
            var before = Value;
            if (before.Pending.Count == 0 || Exchanged(before with { Pending = [] }, before))
                return before.Pending;
        }
    }

    /// <summary>By reference: a state that only reads the same as the one before is another caller's, and ours was not put.</summary>
    private bool Exchanged(SessionState after, SessionState before) =>
        ReferenceEquals(Interlocked.CompareExchange(ref _state, after, before), before);
}
