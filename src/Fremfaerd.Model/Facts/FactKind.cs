namespace Fremfaerd.Model.Facts;

/// <summary>What kind of value a fact has.</summary>
public enum FactKind
{
    /// <summary>Yes or no.</summary>
    [Term("yes-no", "ja eller nej", "yes or no")]
    YesNo = 1,

    /// <summary>One of the choices the definition lists.</summary>
    [Term("choice", "et valg", "a choice")]
    Choice = 2,

    /// <summary>A sum of money.</summary>
    [Term("amount", "et beløb", "an amount")]
    Amount = 3,
}

/// <summary>Wire codes and names of <see cref="FactKind"/>.</summary>
public static class FactKindTerms
{
    extension(FactKind factKind)
    {
        /// <summary>The permanent wire code, for example <c>yes-no</c>.</summary>
        public string Code => Terms.Code(factKind);

        /// <summary>The name people read: “ja eller nej”, “yes or no”.</summary>
        public LocalizedText Name => Terms.Name(factKind);
    }
}
