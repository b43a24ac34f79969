namespace Fremfaerd.Model.Facts;

/// <summary>The first scale of the technology radar: how mature a technology is (S1.23). The steps are our own.</summary>
public enum RadarMaturity
{
    /// <summary>Works in trials, not yet in operation.</summary>
    [Term("emerging", "Ny: vist i forsøg", "Emerging: shown in trials")]
    Emerging = 1,

    /// <summary>In operation, still changing.</summary>
    [Term("maturing", "Under modning: i drift enkelte steder", "Maturing: in operation in places")]
    Maturing = 2,

    /// <summary>Stable products and known practice.</summary>
    [Term("mature", "Moden: i stabil drift", "Mature: in stable operation")]
    Mature = 3,
}

/// <summary>Wire codes and names of <see cref="RadarMaturity"/>.</summary>
public static class RadarMaturityTerms
{
    extension(RadarMaturity radarMaturity)
    {
        /// <summary>The permanent wire code, for example <c>emerging</c>.</summary>
        public string Code => Terms.Code(radarMaturity);

        /// <summary>The name people read: “Ny: vist i forsøg”, “Emerging: shown in trials”.</summary>
        public LocalizedText Name => Terms.Name(radarMaturity);
    }
}
