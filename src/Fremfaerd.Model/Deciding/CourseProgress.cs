using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>Where a course stands and how it came there: what only its moves change.</summary>
internal sealed record CourseProgress
{
    internal static CourseProgress NotEnrolled { get; } = new();

    internal Enrolment? Enrolment { get; init; }

    internal CourseStanding Standing { get; init; } = CourseStanding.NotEnrolled;

    internal Phase Phase { get; init; }

    /// <summary>How often each phase was entered; the phase's number is its place.</summary>
    internal ImmutableArray<int> Visits { get; init; } = [.. new int[Enum.GetValues<Phase>().Length + 1]];

    /// <summary>
    /// The sequence of the event by which each phase was entered last; for a phase never entered that of the latest return to
    /// before it, from which on what was confirmed, declared or waived of it counts no more; else 0.
    /// </summary>
    internal ImmutableArray<long> EnteredAt { get; init; } = [.. new long[Enum.GetValues<Phase>().Length + 1]];

    internal GrowingList<Recorded<Passage>> Passages { get; init; } = [];

    internal CourseProgress Entering(Phase phase, long sequence) => this with
    {
        Standing = CourseStanding.InPhase,
        Phase = phase,
        Visits = Visits.SetItem((int)phase, Visits[(int)phase] + 1),
        EnteredAt = EnteredAt.SetItem((int)phase, sequence),
    };
}
