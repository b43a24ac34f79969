namespace Fremfaerd.Model.Involvement;

/// <summary>Where a breach goes that the committee it was raised in could not settle, in this order (X10).</summary>
public enum ReferralBody
{
    /// <summary>Hovedudvalget (MED § 9 stk. 2: X10).</summary>
    [Term("main-committee", "Hovedudvalget", "Hovedudvalg (main MED committee)")]
    MainCommittee = 1,

    /// <summary>The central parties to the framework agreement (MED § 22: X10).</summary>
    [Term("central-parties", "de centrale parter", "the central parties")]
    CentralParties = 2,
}

/// <summary>Wire codes and names of <see cref="ReferralBody"/>.</summary>
public static class ReferralBodyTerms
{
    extension(ReferralBody referralBody)
    {
        /// <summary>The permanent wire code, for example <c>central-parties</c>.</summary>
        public string Code => Terms.Code(referralBody);

        /// <summary>The name people read: “de centrale parter”, “the central parties”.</summary>
        public LocalizedText Name => Terms.Name(referralBody);
    }
}
