namespace Fremfaerd.Model.Readiness;

/// <summary>Collects why a check stands as it does, while it is judged.</summary>
internal sealed class Trace
{
    internal List<Finding> Findings { get; } = [];

    internal List<long> Events { get; } = [];

    internal List<ParameterUse> Parameters { get; } = [];

    internal List<NextStep> Steps { get; } = [];

    /// <summary>Set where no step can heal the check: the courses left.</summary>
    internal Explanation? WayOut { get; set; }

    internal void Add(CodedText text, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        Findings.Add(new Finding(text.Code, text.With(values)));

    /// <summary>No value is known for the day, and no step can give one.</summary>
    internal void AddMissing(Parameter parameter, DateOnly on)
    {
        Add(FindingTexts.ParameterMissing, ("parameter", parameter.Name), ("date", Moment.On(on)));
        WayOut ??= WayOutTexts.ParameterMissing.With();
    }
}
