namespace Fremfaerd.Model.Readiness;

/// <summary>Collects why a check stands as it does, while it is judged.</summary>
internal sealed class Trace
{
    internal List<Finding> Findings { get; } = [];

    internal List<long> Events { get; } = [];

    internal List<NextStep> Steps { get; } = [];

    /// <summary>Set where no step can heal the check: the courses left.</summary>
    internal Explanation? WayOut { get; set; }

    /// <summary>Both the entry and what it corrects.</summary>
    internal void RestsOn<T>(Recorded<T> entry)
    {
        for (var version = entry; version is not null; version = version.Corrects)
            Events.Add(version.Sequence);
    }

    internal void Add(CodedText text, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        Findings.Add(new Finding(text.Code, text.With(values)));
}
