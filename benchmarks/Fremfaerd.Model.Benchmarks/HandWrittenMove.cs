using Fremfaerd.Model.Phases;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>A move as <see cref="HandWritten"/> notes it.</summary>
/// <param name="To">The phase entered.</param>
/// <param name="At">When.</param>
/// <param name="By">By whom.</param>
internal sealed record HandWrittenMove(Phase To, DateTimeOffset At, string By);
