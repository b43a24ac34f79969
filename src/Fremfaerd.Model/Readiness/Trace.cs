namespace Fremfaerd.Model.Readiness;

/// <summary>Collects why a check stands as it does, while it is judged.</summary>
internal sealed class Trace
{
    internal List<Finding> Findings { get; } = [];

    internal List<long> Events { get; } = [];

    internal List<NextStep> Steps { get; } = [];

    /// <summary>Set where no step can heal the check: the courses left.</summary>
    internal Explanation? WayOut { get; set; }

    /// <summary>The waiver on record, whether or not it still holds.</summary>
    internal UsedWaiver? Waiver { get; set; }

    internal void Add(CodedText text, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        Findings.Add(new Finding(text.Code, text.With(values)));

    /// <summary>What was missing is declared to have been there: nothing is left to do.</summary>
    internal void Declare(Recorded<Declaration> declared)
    {
        Steps.Clear();
        WayOut = null;
        Events.Add(declared.Sequence);
        Add(FindingTexts.Declared, ("moment", declared.Stamp.Happened), ("statement", declared.Value.Statement));
    }
}
