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

    /// <summary>The waiver on record, whether or not it still holds.</summary>
    internal UsedWaiver? Waiver { get; set; }

    /// <summary>Both the entry and what it corrects.</summary>
    internal void RestsOn<T>(Recorded<T> entry)
    {
        for (var version = entry; version is not null; version = version.Corrects)
            Events.Add(version.Sequence);
    }

    internal void Add(CodedText text, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        Findings.Add(new Finding(text.Code, text.With(values)));

    /// <summary>What was missing is declared to have been there: nothing is left to do.</summary>
    internal void Declare(Recorded<Declaration> declared)
    {
        Steps.Clear();
        WayOut = null;
        RestsOn(declared);
        Add(WaiverFindings.Declared, ("moment", declared.HappenedInWords), ("statement", declared.Value.Statement));
    }

    /// <summary>No value is known for the day, and no step can give one.</summary>
    internal void AddMissing(Parameter parameter, DateOnly on)
    {
        Add(ProcurementFindings.ParameterMissing, ("parameter", parameter.Name), ("date", Moment.On(on)));
        WayOut ??= WayOutTexts.ParameterMissing.With();
    }
}
