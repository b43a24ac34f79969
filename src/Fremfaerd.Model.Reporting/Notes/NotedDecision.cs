using System.Globalization;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>A decision on record with every version of its entry, the first one first.</summary>
/// <param name="Versions">The events: the entry, and what corrected it.</param>
/// <param name="Recorded">As it counts now; null where the entry was taken back as a mistake.</param>
internal sealed record NotedDecision(IReadOnlyList<ProcessEvent> Versions, Recorded<PhaseDecision>? Recorded)
{
    internal long FirstNumber => Versions[0].Sequence;

    internal bool IsCorrected => Versions.Count > 1;

    /// <summary>What was decided, as it reads now or read last.</summary>
    internal TakenDecision What => Recorded?.Value.Decision ?? Versions.Select(DecisionIn).Last(what => what is not null)!;

    /// <summary>The decision with a number: its own, or that of any correction of it.</summary>
    internal static NotedDecision Of(TechnologyProcess process, long sequence, DateTimeOffset at)
    {
        var first = sequence;
        while (Event(process, first) is EntryCorrected corrected)
            first = corrected.Corrects;
        if (Event(process, first) is not { } entry || DecisionIn(entry) is null)
            throw new ArgumentException($"Event {Number(sequence)} is no decision and no passage. {Known(process, at)}", nameof(sequence));
        var numbers = new HashSet<long> { first };
        ProcessEvent[] versions = [entry, .. process.History.OfType<EntryCorrected>().Where(corrected => numbers.Contains(corrected.Corrects) && numbers.Add(corrected.Sequence))];
        var recorded = process.EvidenceAt(at).Decisions.FirstOrDefault(decision => numbers.Contains(decision.Sequence));
        return recorded is not null || versions[^1] is EntryCorrected { Replacement: null }
            ? new NotedDecision(versions, recorded)
            : throw new ArgumentException($"The decision of event {Number(sequence)} had not been taken at the instant looked from. Look from a later one. {Known(process, at)}", nameof(sequence));
    }

    /// <summary>The decision that stands: the latest of the phase the course is in, else the latest of all.</summary>
    internal static NotedDecision Standing(Course course)
    {
        var standing = course.Process.EvidenceAt(course.At).Decisions.Where(decision => course.WithdrawnBy(decision) is null).ToArray();
        var found = standing.LastOrDefault(decision => decision.Value.Phase == course.Then.Phase) ?? standing.LastOrDefault();
        return found is null
            ? throw new InvalidOperationException("No decision stands at the instant looked from. Record one first, or give the number of one that was withdrawn.")
            : Of(course.Process, found.Sequence, course.At);
    }

    private static string Known(TechnologyProcess process, DateTimeOffset at)
    {
        var known = string.Join(", ", process.EvidenceAt(at).Decisions.Select(decision => Number(decision.Sequence)));
        return known.Length == 0 ? "No decision had been taken by then." : $"Use one of the decisions: {known}.";
    }

    private static ProcessEvent? Event(TechnologyProcess process, long sequence) =>
        sequence >= 1 && sequence <= process.History.Count ? process.History[(int)sequence - 1] : null;

    private static TakenDecision? DecisionIn(ProcessEvent happened) => happened switch
    {
        DecisionRecorded decision => decision.What,
        EntryCorrected { Replacement: DecisionRecorded decision } => decision.What,
        _ => null,
    };

    private static string Number(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
