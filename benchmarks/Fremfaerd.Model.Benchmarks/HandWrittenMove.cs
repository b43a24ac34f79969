using Fremfaerd.Model.Phases;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>What a program without the library would note of a move: where to, when and by whom, but not on what ground.</summary>
/// <param name="To">The phase entered.</param>
/// <param name="At">When.</param>
/// <param name="By">By whom.</param>
internal sealed record HandWrittenMove(Phase To, DateTimeOffset At, string By);
