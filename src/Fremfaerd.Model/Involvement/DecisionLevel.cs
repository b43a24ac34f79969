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

        /// <summary>The MED committee of the level: the discussion belongs where the decision is taken (MED § 5: X01, X08).</summary>
        public CommitteeKind RightCommittee => decisionLevel.Defined() switch
        {
            DecisionLevel.Workplace => CommitteeKind.LocalCommittee,
            DecisionLevel.Area => CommitteeKind.AreaCommittee,
            _ => CommitteeKind.MainCommittee,
        };
    }
}
