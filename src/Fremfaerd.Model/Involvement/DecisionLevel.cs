namespace Fremfaerd.Model.Involvement;

/// <summary>The level of management at which a decision is taken; it points out the MED committee (X01, X08).</summary>
public enum DecisionLevel
{
    /// <summary>The leader of a workplace decides.</summary>
    [Term("workplace", "arbejdspladsen", "the workplace")]
    Workplace = 1,

    /// <summary>The head of an area, sector or centre decides.</summary>
    [Term("area", "området", "the area")]
    Area = 2,

    /// <summary>The top management decides.</summary>
    [Term("top-management", "topledelsen", "top management")]
    TopManagement = 3,

    /// <summary>Politicians decide on the recommendation of top management; the discussion lies with the leader who recommends (X02).</summary>
    [Term("political", "det politiske niveau", "the political level")]
    Political = 4,

    /// <summary>Politicians decide on the recommendation of the head of an area, sector or centre, where the discussion then lies (X02, X08).</summary>
    [Term("political-on-area", "det politiske niveau efter indstilling fra området", "the political level on the recommendation of the area")]
    PoliticalOnArea = 5,

    /// <summary>Politicians decide on the recommendation of the leader of a workplace, where the discussion then lies (X02, X08).</summary>
    [Term("political-on-workplace", "det politiske niveau efter indstilling fra arbejdspladsen", "the political level on the recommendation of the workplace")]
    PoliticalOnWorkplace = 6,
}

/// <summary>Wire codes and names of <see cref="DecisionLevel"/>.</summary>
public static class DecisionLevelTerms
{
    extension(DecisionLevel decisionLevel)
    {
        /// <summary>The permanent wire code, for example <c>workplace</c>.</summary>
        public string Code => Terms.Code(decisionLevel);

        /// <summary>The name people read: “arbejdspladsen”, “the workplace”.</summary>
        public LocalizedText Name => Terms.Name(decisionLevel);

        /// <summary>
        /// The MED committee of the level: the discussion belongs where the decision is taken (MED § 5: X01, X08), and where
        /// politicians decide, with the leader who recommends (X02).
        /// </summary>
        public CommitteeKind RightCommittee => decisionLevel.Defined() switch
        {
            DecisionLevel.Workplace or DecisionLevel.PoliticalOnWorkplace => CommitteeKind.LocalCommittee,
            DecisionLevel.Area or DecisionLevel.PoliticalOnArea => CommitteeKind.AreaCommittee,
            _ => CommitteeKind.MainCommittee,
        };
    }
}
