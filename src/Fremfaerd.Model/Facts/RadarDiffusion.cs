namespace Fremfaerd.Model.Facts;

/// <summary>The second scale of the technology radar: how widespread a technology is in the municipalities (S1.23). The steps are our own.</summary>
public enum RadarDiffusion
{
    /// <summary>Tried by single municipalities.</summary>
    [Term("few", "Få kommuner", "Few municipalities")]
    Few = 1,

    /// <summary>Used by a good number.</summary>
    [Term("some", "En del kommuner", "Some municipalities")]
    Some = 2,

    /// <summary>Ordinary practice.</summary>
    [Term("most", "De fleste kommuner", "Most municipalities")]
    Most = 3,
}

/// <summary>Wire codes and names of <see cref="RadarDiffusion"/>.</summary>
public static class RadarDiffusionTerms
{
    extension(RadarDiffusion radarDiffusion)
    {
        /// <summary>The permanent wire code, for example <c>few</c>.</summary>
        public string Code => Terms.Code(radarDiffusion);

        /// <summary>The name people read: “Få kommuner”, “Few municipalities”.</summary>
        public LocalizedText Name => Terms.Name(radarDiffusion);
    }
}
