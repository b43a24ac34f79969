namespace Fremfaerd.Model;

/// <summary>The one changing place of a session: concurrent callers meet in a compare-and-exchange.</summary>
internal sealed class SessionCell(SessionState state)
{
    private SessionState _state = state;

    internal SessionState Value => Volatile.Read(ref _state);

    /// <summary>Decides on the newest state; where another caller was faster, decides again.</summary>
    internal Reply Decide(ProcessCommand command, Stamp stamp)
    {
        while (true)
        {
            var before = Value;
            var reply = before.Process.Decide(command, stamp);
            if (reply is not Accepted { NewEvents: { Count: > 0 } happened })
                return reply;
            var after = new SessionState(reply.Process, [.. before.Pending, .. happened]);
            if (Interlocked.CompareExchange(ref _state, after, before) == before)
                return reply;
        }
    }

    internal ValueList<ProcessEvent> TakePending()
    {
        while (true)
        {
            var before = Value;
            if (Interlocked.CompareExchange(ref _state, before with { Pending = [] }, before) == before)
                return before.Pending;
        }
    }
}
