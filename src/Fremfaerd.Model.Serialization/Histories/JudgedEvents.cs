using System.Collections;

namespace Fremfaerd.Model.Serialization.Histories;

/// <summary>Hands out events and remembers the last: where judging stops, that one is at fault.</summary>
internal sealed class JudgedEvents(IReadOnlyList<ProcessEvent> events) : IEnumerable<ProcessEvent>
{
    /// <summary>The place of the event handed out last; -1 before the first.</summary>
    internal int Last { get; private set; } = -1;

    public IEnumerator<ProcessEvent> GetEnumerator()
    {
        for (var i = 0; i < events.Count; i++)
        {
            Last = i;
            yield return events[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
