namespace Fremfaerd.Model.Involvement;

/// <summary>A decision the municipality took: who, at which level, on what. When stands in the stamp.</summary>
public sealed record TakenDecision
{
    /// <summary>A decision that was taken.</summary>
    /// <param name="outcome">What it says about the course.</param>
    /// <param name="level">The level of management at which it was taken.</param>
    /// <param name="decidedBy">Who took it, as a title or body, for example "Centerchefen", as it starts a sentence; no name is needed.</param>
    /// <param name="subject">What was decided, in a sentence.</param>
    /// <param name="changesWork">
    /// Whether it changes work, staff, cooperation or working-environment conditions; then MED must have discussed
    /// it first (S3.33, X02).
    /// </param>
    /// <param name="basis">
    /// What it rests on, for example the document number of a decision note; null only for a decision taken before enrolment,
    /// which then is declared without evidence.
    /// </param>
    /// <exception cref="ArgumentException">The outcome or the level is undefined.</exception>
    public TakenDecision(
        DecisionOutcome outcome, DecisionLevel level, string decidedBy, string subject, bool changesWork, string? basis)
    {
        (Outcome, Level, ChangesWork) = (outcome.Defined(), level.Defined(), changesWork);
        (DecidedBy, Subject, Basis) = (decidedBy.NotNull(), subject.NotNull(), basis);
    }

    /// <summary>What it says about the course.</summary>
    public DecisionOutcome Outcome { get; }

    /// <summary>The level of management at which it was taken.</summary>
    public DecisionLevel Level { get; }

    /// <summary>Who took it.</summary>
    public string DecidedBy { get; }

    /// <summary>What was decided.</summary>
    public string Subject { get; }

    /// <summary>Whether it changes work.</summary>
    public bool ChangesWork { get; }

    /// <summary>A decision to stop changes nothing, so nobody needs to be heard before it.</summary>
    internal bool IsToChangeWork => ChangesWork && Outcome != DecisionOutcome.Stop;

    /// <summary>What it rests on; null where it is declared without evidence.</summary>
    public string? Basis { get; }

    /// <summary>
    /// The id of the organisational unit whose management decided or recommended, where that is another than the one the
    /// process was enrolled with; it points out the MED committee (X01, X08).
    /// </summary>
    public string? Unit { get; init => field = value is null ? null : Identifier.Checked(value, "unit id"); }

    /// <summary>The phase it belongs to, where it is recorded later or was taken before enrolment; null for the phase the process is in.</summary>
    public Phase? Phase { get; init => field = value?.Defined(); }
}
