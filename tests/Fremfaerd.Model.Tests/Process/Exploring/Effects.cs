namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>What an accepted command must have done, and what it must have left alone.</summary>
internal static class Effects
{
    private static readonly Phase[] Phases = Enum.GetValues<Phase>();

    internal static string? WrongIn(TechnologyProcess after, Try tried, TechnologyProcess before, Outlook outlook)
    {
        var row = outlook.RowOf(tried);
        var entered = row?.Move is Move.Enrol or Move.Advance or Move.ReturnTo or Move.Reopen ? row.To.Phase : null;
        if (after.Position != (row?.To ?? before.Position))
            return $"went to {after.Position}, the table says {row?.To ?? before.Position}";
        if (Phases.Any(phase => after.VisitsOf(phase) != before.VisitsOf(phase) + (phase == entered ? 1 : 0)))
            return "visits are not raised by one for the phase entered, and kept for the others";
        if (Phases.Any(phase => SkipOf(after, phase) != (row is null ? SkipOf(before, phase) : SkipAfter(row, tried, before, phase))))
            return "skips are not those before, with the one given and without the one entered";
        if (after.Passages.Count != before.Passages.Count + (row?.Gate is null ? 0 : 1))
            return "a passage too many or too few";
        return row is null ? null
            : WrongPassage(row, after, before, outlook)
            ?? (entered is { } phase ? Revived(after, phase) : null)
            ?? (row.Move == Move.ReturnTo ? NotVoid(after, row.To.Phase!.Value) : null);
    }

    private static SkipGround? SkipOf(TechnologyProcess process, Phase phase) =>
        process.Skips.FirstOrDefault(skip => skip.Value.Phase == phase)?.Value.Ground;

    private static SkipGround? SkipAfter(Transition row, Try tried, TechnologyProcess before, Phase phase)
    {
        if (row.Skips == phase)
            return ((Skip)tried.Command).Ground;
        return row.Move == Move.ReturnTo && row.To.Phase == phase ? null : SkipOf(before, phase);
    }

    private static string? WrongPassage(Transition row, TechnologyProcess after, TechnologyProcess before, Outlook outlook)
    {
        if (row.Gate is not { } gate)
            return null;
        var (passage, view) = (after.Passages[^1].Value, outlook.Gates.First(view => view.Gate.Id == gate));
        var isProof = passage.Gate == gate && passage.Phase == row.From.Phase && passage.Visit == before.VisitsOf(passage.Phase)
            && passage.Status == (view.HasWaivers ? GateStatus.OpenWithWaivers : GateStatus.Open)
            && passage.Checks.SequenceEqual(view.Report.AllChecks.Select(check => new CheckOutcome(check.Address, check.Outcome)));
        return isProof ? null : "the passage is not what the report showed";
    }

    /// <summary>A phase entered anew starts with nothing confirmed, decided or waived.</summary>
    private static string? Revived(TechnologyProcess after, Phase phase)
    {
        foreach (var gate in after.Definition.Content.Gates.Where(gate => gate.Phase == phase))
        {
            var revived = after.Assess(gate.Id, Try.TimeOf(after.Sequence)).Checks.FirstOrDefault(check => check.Outcome == Outcome.Waived
                || (check.Outcome == Outcome.Met && check.Check.Requirement is EvidenceConfirmed or OutcomeDecided));
            if (revived is not null)
                return $"{revived.Address} is {revived.Outcome} in a visit that has just begun";
            if (after.State.HasPassed(gate.Id, DateTimeOffset.MaxValue))
                return $"{gate.Id} counts as passed in a visit that has just begun";
        }
        return null;
    }

    private static string? NotVoid(TechnologyProcess after, Phase target)
    {
        var passed = after.Definition.Content.Gates.FirstOrDefault(gate => gate.Phase >= target && after.State.HasPassed(gate.Id, DateTimeOffset.MaxValue));
        if (passed is not null)
            return $"{passed.Id} still counts as passed after a return to {target}";
        var standing = after.EvidenceAt(Try.TimeOf(after.Sequence)).Decisions.Any(decision => decision.Value.Phase >= target && decision.Value.WithdrawnBy is null);
        return standing ? $"a decision taken in {target} or later still stands" : null;
    }
}
