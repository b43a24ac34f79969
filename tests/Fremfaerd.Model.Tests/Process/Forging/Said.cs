namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>By hand: which places of an event are worked out by the rules, so that nothing else can stand there.</summary>
internal static class Said
{
    internal static bool IsImpossible(ProcessEvent happened, string path, object? other)
    {
        if (happened is EntryCorrected correction)
        {
            if (path.StartsWith("Replacement.", StringComparison.Ordinal))
                return path[12..] is var within && (within is "Sequence" or "Command" || within.StartsWith("Stamp.", StringComparison.Ordinal) || IsImpossible(correction.Replacement!, within, other));
            if (path == nameof(EntryCorrected.Corrects))
                return other is long entry && (entry < 1 || entry >= correction.Sequence);
            if (path == nameof(EntryCorrected.Replacement) && other is ProcessEvent right)
                return right.Sequence != correction.Sequence;
        }

        return other is string text && (string.IsNullOrWhiteSpace(text) || text.Contains('\0')) || IsWorkedOut(happened, path);
    }

    /// <summary>A unit points out committees, so it is no mere word.</summary>
    internal static bool DecidesNothing(Leaf leaf, object? other) => (leaf.Value is string && other is string && !leaf.Path.EndsWith("What.Unit", StringComparison.Ordinal))
        || leaf.Path is "Stamp.By.Actor" or "Stamp.By.System" or "Stamp.By.OnBehalfOf" or "Command";

    private static bool IsWorkedOut(ProcessEvent happened, string path) => happened switch
    {
        Enrolled => path.StartsWith("Definition", StringComparison.Ordinal),
        GatePassed or CourseCompleted => path.StartsWith("Passage", StringComparison.Ordinal),
        PhaseAdvanced => path == "To" || path.StartsWith("Passage", StringComparison.Ordinal),
        CheckWaived => path == "Outcome",
        AttemptRefused => path == "Code" || path.StartsWith("Checks", StringComparison.Ordinal),
        RouteChosen => path is "What.Estimate" or "What.Threshold.On" || path.StartsWith("What.Threshold.Value", StringComparison.Ordinal),
        _ => false,
    };
}
