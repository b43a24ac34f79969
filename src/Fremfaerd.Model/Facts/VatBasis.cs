namespace Fremfaerd.Model.Facts;

/// <summary>Whether an amount of money includes VAT; thresholds are compared without.</summary>
public enum VatBasis
{
    /// <summary>Without VAT.</summary>
    [Term("excluding-vat", "ekskl. moms", "excluding VAT")]
    ExcludingVat = 1,

    /// <summary>With VAT.</summary>
    [Term("including-vat", "inkl. moms", "including VAT")]
    IncludingVat = 2,
}

/// <summary>Wire codes and names of <see cref="VatBasis"/>.</summary>
public static class VatBasisTerms
{
    extension(VatBasis vatBasis)
    {
        /// <summary>The permanent wire code, for example <c>excluding-vat</c>.</summary>
        public string Code => Terms.Code(vatBasis);

        /// <summary>The name people read: “ekskl. moms”, “excluding VAT”.</summary>
        public LocalizedText Name => Terms.Name(vatBasis);
    }
}
