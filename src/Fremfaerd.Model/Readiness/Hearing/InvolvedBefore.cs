namespace Fremfaerd.Model.Readiness;

/// <summary>What an involvement must lie before to count.</summary>
public enum InvolvedBefore
{
    /// <summary>Every decision of the visit that asks for it, so that views can enter its basis (MED § 7: X02).</summary>
    [Term("decision", "beslutningen", "the decision")]
    Decision = 1,

    /// <summary>The passage of the gate, for example before something is taken into use (X22, X26).</summary>
    [Term("passage", "portens passage", "the passage of the gate")]
    Passage = 2,
}

/// <summary>Wire codes and names of <see cref="InvolvedBefore"/>.</summary>
public static class InvolvedBeforeTerms
{
    extension(InvolvedBefore involvedBefore)
    {
        /// <summary>The permanent wire code, for example <c>decision</c>.</summary>
        public string Code => Terms.Code(involvedBefore);

        /// <summary>The name people read: “beslutningen”, “the decision”.</summary>
        public LocalizedText Name => Terms.Name(involvedBefore);
    }
}
