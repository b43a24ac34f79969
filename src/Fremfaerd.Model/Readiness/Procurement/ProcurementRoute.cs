namespace Fremfaerd.Model.Readiness;

/// <summary>The way something is bought. A small purchase is still a purchase; its value against the threshold decides the route (X29).</summary>
public enum ProcurementRoute
{
    /// <summary>A tender (udbud); open to every value.</summary>
    [Term("tender", "udbud", "tender")]
    Tender = 1,

    /// <summary>A direct purchase (direkte køb); only below the threshold.</summary>
    [Term("direct-purchase", "direkte køb", "direct purchase")]
    DirectPurchase = 2,

    /// <summary>A call on an agreement that others have put out to tender (fælles aftale); open to every value.</summary>
    [Term("shared-agreement", "fælles aftale", "shared agreement")]
    SharedAgreement = 3,
}

/// <summary>Wire codes and names of <see cref="ProcurementRoute"/>.</summary>
public static class ProcurementRouteTerms
{
    extension(ProcurementRoute procurementRoute)
    {
        /// <summary>The permanent wire code, for example <c>tender</c>.</summary>
        public string Code => Terms.Code(procurementRoute);

        /// <summary>The name people read: “udbud”, “tender”.</summary>
        public LocalizedText Name => Terms.Name(procurementRoute);
    }
}
