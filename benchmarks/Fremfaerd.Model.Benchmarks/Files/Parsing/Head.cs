using Fremfaerd.Model.Actors;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>What every event has beside its data.</summary>
internal readonly record struct Head(long Sequence, Stamp Stamp, CommandId? Command);
