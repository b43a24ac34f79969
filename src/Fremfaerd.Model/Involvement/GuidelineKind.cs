namespace Fremfaerd.Model.Involvement;

/// <summary>The kinds of guideline of the MED agreement (MED § 8: X07).</summary>
public enum GuidelineKind
{
    /// <summary>How budget, larger rationalisation and restructuring, and personnel policy are discussed; set by Hovedudvalget (X07, X11).</summary>
    [Term("procedural", "procedureretningslinje", "procedural guideline")]
    Procedural = 1,

    /// <summary>Another one that the agreement requires; it can only be changed by agreement (X07).</summary>
    [Term("mandatory", "obligatorisk retningslinje", "mandatory guideline")]
    Mandatory = 2,

    /// <summary>One the parties chose to agree on; it can be terminated with notice (X07).</summary>
    [Term("optional", "frivillig retningslinje", "optional guideline")]
    Optional = 3,
}

/// <summary>Wire codes and names of <see cref="GuidelineKind"/>.</summary>
public static class GuidelineKindTerms
{
    extension(GuidelineKind guidelineKind)
    {
        /// <summary>The permanent wire code, for example <c>procedural</c>.</summary>
        public string Code => Terms.Code(guidelineKind);

        /// <summary>The name people read: “procedureretningslinje”, “procedural guideline”.</summary>
        public LocalizedText Name => Terms.Name(guidelineKind);
    }
}
