namespace Fremfaerd.Model.Readiness;

/// <summary>
/// A party has been told what is fixed and what is open in the phase that comes next on the route (S3.10, S3.37); at the
/// last phase that is followed, in that phase itself. A frame once stated counts until another is, also after a return.
/// </summary>
public sealed record FrameStated : Requirement
{
    /// <summary>A party has been told what is fixed and what is open.</summary>
    /// <param name="party">The party; management is none, since it decides.</param>
    /// <exception cref="ArgumentOutOfRangeException">The party is undefined or is management.</exception>
    public FrameStated(Party party) => Party = party.Defined() != Party.Management
        ? party
        : throw new ArgumentOutOfRangeException(nameof(party), party, "Management decides, so no frame is stated to it. Name another party.");

    /// <summary>The party.</summary>
    public Party Party { get; }

    internal override string Canonical => $"frame stated({Party.Code}; next phase)";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var phase = inquiry.PhaseToCome;
        var entry = inquiry.FrameOf(phase, Party);
        if (trace is not null)
            Explain(phase, entry, trace);
        return entry is null ? Outcome.Unmet : Outcome.Met;
    }

    private void Explain(Phase phase, Recorded<PhasePlan>? entry, Trace trace)
    {
        if (entry is { Value.Plan.Frame: { } frame })
        {
            trace.RestsOn(entry);
            trace.Add(
                PlanFindings.FrameStated, ("party", Party.Name), ("phase", phase.NameInSentence), ("moment", entry.HappenedInWords),
                ("fixed", frame.Fixed), ("open", frame.Open));
            return;
        }

        trace.Add(PlanFindings.FrameMissing, ("party", Party.Name), ("phase", phase.NameInSentence));
        trace.Steps.Add(StateFrameStep.Of(Party, phase));
    }
}
