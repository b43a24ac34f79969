using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

/// <summary>A process kept as rows of events, as docs/files.md shows it, compiled and run with rows in memory.</summary>
[Sample("docs/files.md", "rows")]
internal static class EventRowsStart
{
    internal static void Run()
    {
        var (json, store, actor, process) = (FremfaerdJson.Default, new Store(), Any.Manager, new ProcessId("nat-1"));
        var session = ProcessSession.Enrol(StandardDefinition.Current, "AI i nattevagten", Phase.Idea, actor, Any.Clock(), id: "nat-1");
        // begin
        foreach (var happened in session.TakePending())
            store.Add(process, happened.Sequence, happened.Command, json.Events.Write(happened));

        var events = store.RowsOf(process).Select(row => json.Events.Read(row));
        var loaded = TechnologyProcess.From(json.Options.Definitions, events);       // HistoryException where they cannot have happened
        var goOn = ProcessSession.Resume(loaded, actor, TimeProvider.System);
        // end
        goOn.Process.History.Should().Equal(session.Process.History);
    }

    /// <summary>Stands in for a host's table.</summary>
    private sealed class Store
    {
        private readonly SortedDictionary<long, string> _rows = [];

        internal void Add(ProcessId process, long sequence, CommandId? command, string row) => _rows.Add(sequence, row);

        internal List<string> RowsOf(ProcessId process) => [.. _rows.Values];
    }
}
