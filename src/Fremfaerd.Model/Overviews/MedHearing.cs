namespace Fremfaerd.Model;

/// <summary>How the discussion in the right MED committee stands, whichever committee that is (MED § 5 and § 7: X01, X02).</summary>
/// <param name="Outcome">How it stands, judged as the gate would.</param>
/// <param name="Findings">Why, aspect by aspect.</param>
/// <param name="Missing">What would mend it; empty where nothing is missing or nothing can mend it.</param>
/// <param name="WayOut">The courses left where nothing can, or null.</param>
public sealed record MedHearing(Outcome Outcome, ValueList<Finding> Findings, ValueList<NextStep> Missing, Explanation? WayOut)
{
    internal static MedHearing Of(MedHeard duty, in Inquiry inquiry)
    {
        var trace = new Trace();
        var outcome = duty.JudgeAlone(inquiry, trace);
        return new MedHearing(outcome, ValueList.From(trace.Findings), ValueList.From(trace.Steps), trace.WayOut);
    }
}
