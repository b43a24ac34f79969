namespace Fremfaerd.Model;

/// <summary>
/// The command was refused, and nothing changed. Readiness and authority are answered separately, so that a reader
/// sees both.
/// </summary>
/// <param name="Process">The process, unchanged.</param>
/// <param name="Code">A permanent code, for example <c>gate.closed</c>; docs/codes.md lists them.</param>
/// <param name="Why">Why, and what to do instead.</param>
public sealed record Refused(TechnologyProcess Process, string Code, Explanation Why) : Reply(Process)
{
    /// <summary>For a gate: how every check stands, also where authority was missing too. Else null.</summary>
    public GateReport? Report { get; init; }

    /// <summary>Where authority is missing: who may. Else null.</summary>
    public Explanation? Authority { get; init; }

    /// <summary>For a conflict: what happened since the sequence the command was decided on. Else empty.</summary>
    public ValueList<ProcessEvent> Since { get; init; } = [];

    /// <summary>
    /// Where passing a gate or waiving a check was refused: the command that puts the attempt on record, for hosts that want it
    /// in the history. Decide it under the same stamp, or in the same session. Null also where that signature may not document.
    /// </summary>
    public RecordRefusal? ToRecord { get; init; }

    internal override bool IsAccepted => false;
}
