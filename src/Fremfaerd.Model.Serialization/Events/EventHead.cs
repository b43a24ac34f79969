namespace Fremfaerd.Model.Serialization.Events;

/// <summary>What every event has beside its data.</summary>
internal readonly record struct EventHead(long Sequence, Stamp Stamp, CommandId? Command);
