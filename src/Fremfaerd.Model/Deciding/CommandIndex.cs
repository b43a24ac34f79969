using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>
/// The events by the ids of their commands: those of the history as it was loaded, looked through once somebody asks for an
/// id, and those since. Most processes are loaded to be read, so they keep no table.
/// </summary>
internal sealed class CommandIndex
{
    private readonly GrowingList<ProcessEvent> _loaded;
    private readonly ImmutableDictionary<string, ProcessEvent> _since;
    private IReadOnlyDictionary<string, ProcessEvent>? _table;

    private CommandIndex(GrowingList<ProcessEvent> loaded, IReadOnlyDictionary<string, ProcessEvent>? table, ImmutableDictionary<string, ProcessEvent> since) =>
        (_loaded, _table, _since) = (loaded, table, since);

    internal static CommandIndex Empty { get; } = Of([]);

    internal static CommandIndex Of(GrowingList<ProcessEvent> loaded) => new(loaded, null, ImmutableDictionary<string, ProcessEvent>.Empty);

    private IReadOnlyDictionary<string, ProcessEvent> Table => _table ?? LazyInitializer.EnsureInitialized(ref _table, Read);

    internal ProcessEvent? Find(CommandId command) =>
        _since.TryGetValue(command.Value!, out var happened) || Table.TryGetValue(command.Value!, out happened) ? happened : null;

    internal CommandIndex With(CommandId command, ProcessEvent happened) => new(_loaded, _table, _since.SetItem(command.Value!, happened));

    private Dictionary<string, ProcessEvent> Read()
    {
        var table = new Dictionary<string, ProcessEvent>(_loaded.Count, StringComparer.Ordinal);
        foreach (var happened in _loaded)
        {
            if (happened.Command is { } command)
                table[command.Value!] = happened;
        }

        return table;
    }
}
