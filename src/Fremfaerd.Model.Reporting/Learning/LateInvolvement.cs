using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>
/// Decisions before which people were involved too late, in the wrong forum or not at all: as the gate of the phase judged it before
/// the decision was withdrawn, or as it stands.
/// </summary>
internal static class LateInvolvement
{
    /// <summary>Findings without an aspect that say the same: nobody was involved before.</summary>
    private static readonly string[] Without = ["hearing.missing-at-decision", "hearing.missing-at-passage"];

    private static readonly LocalizedText Withdrawn = new(
        "Beslutningen blev trukket tilbage {moment}.", "The decision was withdrawn {moment}.");

    private static readonly LocalizedText WithdrawnAndAnew = new(
        "Beslutningen blev trukket tilbage {withdrawn}. Den nye beslutning {decided} blev truffet, efter at de var hørt.",
        "The decision was withdrawn {withdrawn}. The new decision {decided} was taken after they had been heard.");

    internal static IEnumerable<Difficulty> In(Chronicle chronicle)
    {
        var (course, at) = (chronicle.Course, chronicle.Course.At);
        var decisions = course.Process.EvidenceAt(at).Decisions.Where(entry => entry.Value.Visit > 0).ToArray();
        foreach (var group in decisions.GroupBy(entry => (entry.Value.Phase, entry.Value.WithdrawnBy)).OrderBy(group => group.First().Sequence))
        {
            var (phase, decision) = (group.Key.Phase, group.First());
            var back = group.Key.WithdrawnBy is { } number ? chronicle.Entries.FirstOrDefault(entry => entry.Number == number) : null;
            var (known, seen) = back is null ? (course.Process, at) : course.Before(back.Number);
            foreach (var check in Late(known, phase, decision.Sequence, seen, chronicle.Definition))
            {
                var findings = check.Findings.Where(IsLate).Select(finding => chronicle.Words.Say(finding));
                var hard = new Difficulty(
                    phase, Theme.Involvement, DifficultyKind.LateInvolvement, decision.Happened,
                    Naming.Check(check.Address, chronicle.Definition, chronicle.Words) + ". " + Line.Join(" ", findings), null, [decision.Sequence]);
                var anew = decisions.FirstOrDefault(entry => entry.Value.Phase == phase && entry.Value.WithdrawnBy is null);
                yield return back is null ? hard
                    : anew is not null && IsMet(course.Process, check.Address, at)
                        ? hard.HandledBy(anew.Happened, chronicle.Words.Say(WithdrawnAndAnew.With(("withdrawn", back.Happened), ("decided", anew.Happened))), back.Number, anew.Sequence)
                        : hard.HandledBy(back.Happened, chronicle.Words.Say(Withdrawn.With(("moment", back.Happened))), back.Number);
            }
        }
    }

    private static IEnumerable<CheckResult> Late(TechnologyProcess known, Phase phase, long decision, DateTimeOffset seen, ProcessDefinition definition) =>
        known.EvidenceAt(seen).Decisions.Any(entry => entry.Sequence == decision)
            ? known.Assess(Naming.ExitOf(phase, definition).Id, seen).Checks
                .Where(check => check.Outcome is Outcome.Unmet or Outcome.Indeterminate && check.Findings.Any(IsLate))
            : [];

    private static bool IsMet(TechnologyProcess course, CheckAddress check, DateTimeOffset at) =>
        course.Assess(check.Gate, at).Checks.Any(one => one.Address == check && one.Outcome == Outcome.Met);

    private static bool IsLate(Finding finding) => Without.Contains(finding.Code)
        || (finding is { Aspect: Aspect.Forum or Aspect.Order or Aspect.Notice, Outcome: Outcome.Unmet or Outcome.Indeterminate });
}
