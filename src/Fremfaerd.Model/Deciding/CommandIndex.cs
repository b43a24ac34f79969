using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>
/// The events by the ids of their commands: those of the history as it was loaded, which never change, and those since.
/// </summary>
internal sealed class CommandIndex
{
    private readonly Dictionary<CommandId, ProcessEvent> _loaded;
    private readonly ImmutableDictionary<CommandId, ProcessEvent> _since;

    private CommandIndex(Dictionary<CommandId, ProcessEvent> loaded, ImmutableDictionary<CommandId, ProcessEvent> since) =>
        (_loaded, _since) = (loaded, since);

    internal static CommandIndex Empty { get; } = new([], ImmutableDictionary<CommandId, ProcessEvent>.Empty);

    /// <summary>Takes over the dictionary; nobody else may write to it.</summary>
    internal static CommandIndex Of(Dictionary<CommandId, ProcessEvent> loaded) =>
        new(loaded, ImmutableDictionary<CommandId, ProcessEvent>.Empty);

    internal ProcessEvent? Find(CommandId command) =>
        _loaded.TryGetValue(command, out var happened) || _since.TryGetValue(command, out happened) ? happened : null;

    internal CommandIndex With(CommandId command, ProcessEvent happened) => new(_loaded, _since.SetItem(command, happened));
}
