namespace Fremfaerd.Model.Involvement;

/// <summary>The three levels of involvement, lowest first (S3.37). The words are those of the MED agreement, which English lacks.</summary>
public enum InvolvementLevel
{
    /// <summary>Told in time, with a chance to ask. In MED this is the informing half of medindflydelse (D03, X04).</summary>
    [Term("information", "Information", "Information")]
    Information = 1,

    /// <summary>Discussed before the decision, so that views can enter its basis (MED § 6 and § 7: X02, X04).</summary>
    [Term("medindflydelse", "Medindflydelse", "Medindflydelse")]
    Medindflydelse = 2,

    /// <summary>Decided jointly; in MED only where guidelines are set (MED § 8: X03, X04).</summary>
    [Term("medbestemmelse", "Medbestemmelse", "Medbestemmelse")]
    Medbestemmelse = 3,
}

/// <summary>Wire codes and names of <see cref="InvolvementLevel"/>.</summary>
public static class InvolvementLevelTerms
{
    extension(InvolvementLevel involvementLevel)
    {
        /// <summary>The permanent wire code, for example <c>information</c>.</summary>
        public string Code => Terms.Code(involvementLevel);

        /// <summary>The name people read: “Information”, “Information”.</summary>
        public LocalizedText Name => Terms.Name(involvementLevel);
    }
}
