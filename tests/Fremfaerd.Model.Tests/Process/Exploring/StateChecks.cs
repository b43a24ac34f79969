namespace Fremfaerd.Model.Tests.Process.Exploring;

/// <summary>What must hold of a state itself, and between two of them.</summary>
internal static class StateChecks
{
    internal static IEnumerable<string> WrongIn(TechnologyProcess process, Outlook outlook)
    {
        foreach (var view in outlook.Gates)
        {
            var isOpen = process.IsOpen(view.Gate.Id, view.Report.At);
            if (isOpen != view.Report.IsOpen || isOpen != view.IsOpen)
                yield return $"{view.Gate.Id} is open {isOpen}, by the report {view.Report.IsOpen}, by its checks {view.IsOpen}";
            if (!view.Report.CarriedChecks.Select(check => check.Address).SequenceEqual(view.MustCarry()))
                yield return $"{view.Gate.Id} carries {string.Join(", ", view.Report.CarriedChecks.Select(check => check.Address))}, but must carry {string.Join(", ", view.MustCarry())}";
        }
    }

    /// <summary>A pause, its end and a stop change where the course stands and nothing else.</summary>
    internal static string? WrongBetween(Picture before, Picture after, Transition? row) =>
        row?.Move is Move.Pause or Move.Resume or Move.Stop && Approvals(before) != Approvals(after)
            ? $"{row.Move} changed more than the standing: {after}"
            : null;

    internal static string? WrongInReplay(TechnologyProcess process, Picture picture)
    {
        var replayed = TechnologyProcess.From([process.Definition], process.History);
        return replayed.Sequence == process.Sequence && replayed.Position == process.Position && Picture.Of(replayed) == picture
            && replayed.History.SequenceEqual(process.History) && replayed.Passages.Count == process.Passages.Count
            ? null
            : "its events fold to another state";
    }

    /// <summary>The standing of a gate (current, paused, ended) follows that of the course.</summary>
    private static string Approvals(Picture picture) => string.Join(' ', picture.Rest.Split(' ').Where((_, place) => place < 3 || place % 2 == 0));
}
