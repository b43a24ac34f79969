namespace Fremfaerd.Model.Involvement;

/// <summary>A decision the municipality took: who, at which level, on what. When stands in the stamp.</summary>
public sealed record TakenDecision
{
    /// <summary>A decision that was taken.</summary>
    /// <param name="outcome">What it says about the course.</param>
    /// <param name="level">The level of management at which it was taken.</param>
    /// <param name="decidedBy">Who took it, as a title or body, for example "centerchefen"; no name is needed.</param>
    /// <param name="subject">What was decided, in a sentence.</param>
    /// <param name="changesWork">
    /// Whether it changes work, staff, cooperation or working-environment conditions; then MED must have discussed
    /// it first (S3.33, X02).
    /// </param>
    /// <exception cref="ArgumentException">The outcome or the level is undefined.</exception>
    public TakenDecision(DecisionOutcome outcome, DecisionLevel level, string decidedBy, string subject, bool changesWork)
    {
        (Outcome, Level) = (outcome.Defined(), level.Defined());
        (DecidedBy, Subject, ChangesWork) = (decidedBy.NotNull(), subject.NotNull(), changesWork);
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

    /// <summary>What it rests on, for example a document number; null where nothing is referred to.</summary>
    public string? Basis { get; init; }
}
