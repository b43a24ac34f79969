namespace Fremfaerd.Model.Readiness;

/// <summary>Why a check that is not one of the gate's own is judged there too.</summary>
public enum CarriedBecause
{
    /// <summary>The process was enrolled after the phase: the check is shown to catch up on.</summary>
    [Term("not-observed", "fasen er ikke fulgt", "the phase is not observed")]
    NotObserved = 1,

    /// <summary>The phase was skipped: its checks by law and agreement stay owed.</summary>
    [Term("skipped", "fasen er udeladt", "the phase was skipped")]
    Skipped = 2,

    /// <summary>The phase was skipped: the ground must still hold.</summary>
    [Term("skip-ground", "grundlaget for at udelade fasen", "the ground for skipping the phase")]
    SkipGround = 3,

    /// <summary>The check must hold at every later gate too.</summary>
    [Term("holds-onwards", "skal holde ved hver senere port", "must hold at every later gate")]
    HoldsOnwards = 4,

    /// <summary>The check was waived: it stays listed until it is met.</summary>
    [Term("waived", "dispenseret tidligere", "waived earlier")]
    Waived = 5,

    /// <summary>A breach of the duty to inform and discuss was raised in the phase: it must have come to its end.</summary>
    [Term("breach-raised", "der er rejst brud", "a breach was raised")]
    BreachRaised = 6,
}

/// <summary>Wire codes and names of <see cref="CarriedBecause"/>.</summary>
public static class CarriedBecauseTerms
{
    extension(CarriedBecause carriedBecause)
    {
        /// <summary>The permanent wire code, for example <c>not-observed</c>.</summary>
        public string Code => Terms.Code(carriedBecause);

        /// <summary>The name people read: “fasen er ikke fulgt”, “the phase is not observed”.</summary>
        public LocalizedText Name => Terms.Name(carriedBecause);
    }
}
