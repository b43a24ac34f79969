namespace Fremfaerd.Model.Readiness;

/// <summary>A readiness check (parathedstjek): one condition of a gate, with its weight, its reason and its source.</summary>
public sealed record ReadinessCheck
{
    /// <summary>The permanent code, for example <c>F2-R2</c>.</summary>
    public required CheckCode Code { get; init; }

    /// <summary>The gates it stands at; most stand at one.</summary>
    public required ValueList<GateId> Gates { get; init; }

    /// <summary>What it does to the gate when unmet.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why it is there, as its strictest part. A municipality may lower Model and Derived, never the others.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The basis as the sources give it, for example <c>Agreement+Model</c>.</summary>
    public required string BasisDetail { get; init; }

    /// <summary>When it applies.</summary>
    public Condition AppliesWhen { get; init; } = Condition.Always;

    /// <summary>
    /// For a duty with a starting date: the parameter that holds the date. Before it the check does not apply, whatever
    /// the facts; null where it applies whenever its condition holds.
    /// </summary>
    public ParameterId? AppliesFrom { get; init; }

    /// <summary>Whether it is judged anew at every later gate, so that what held when its own gate was passed must go on holding.</summary>
    public bool HoldsOnwards { get; init; }

    /// <summary>What it asks for.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The check, worded as met.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Why it matters.</summary>
    public required LocalizedText Rationale { get; init; }

    /// <summary>The kind of document or record it usually rests on.</summary>
    public required EvidenceKind Evidence { get; init; }

    /// <summary>Where it comes from, for example <c>X02, S3.33</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Whether and how it may be waived. Law and agreement allow at most <see cref="Waiving.HandledElsewhere"/>.</summary>
    public Waiving Waiving { get; init; } = Waiving.Never;

    /// <summary>Whether it is asked for also where a process is enrolled after its phase. Blocking law always is.</summary>
    public bool NeededWheneverEnrolled { get; init; }
}
