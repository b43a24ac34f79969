namespace Fremfaerd.Model.Facts;

/// <summary>Three-valued truth: what is not clarified is neither yes nor no.</summary>
public enum Truth
{
    /// <summary>It holds.</summary>
    [Term("yes", "ja", "yes")]
    Yes = 1,

    /// <summary>It does not hold.</summary>
    [Term("no", "nej", "no")]
    No = 2,

    /// <summary>Nobody has taken a position yet.</summary>
    [Term("not-clarified", "ikke afklaret", "not clarified")]
    NotClarified = 3,
}

/// <summary>Wire codes and names of <see cref="Truth"/>.</summary>
public static class TruthTerms
{
    extension(Truth truth)
    {
        /// <summary>The permanent wire code, for example <c>yes</c>.</summary>
        public string Code => Terms.Code(truth);

        /// <summary>The name people read: “ja”, “yes”.</summary>
        public LocalizedText Name => Terms.Name(truth);
    }
}
