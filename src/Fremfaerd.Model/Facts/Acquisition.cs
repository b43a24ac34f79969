namespace Fremfaerd.Model.Facts;

/// <summary>How the technology comes to the workplace; one process may combine them (S2.4).</summary>
public enum Acquisition
{
    /// <summary>A solution is developed.</summary>
    [Term("develop", "Udvikle", "Develop")]
    Develop = 1,

    /// <summary>A solution is bought.</summary>
    [Term("buy", "Indkøbe", "Buy")]
    Buy = 2,

    /// <summary>A solution that exists is put to use.</summary>
    [Term("implement", "Implementere", "Implement")]
    Implement = 3,
}

/// <summary>Wire codes and names of <see cref="Acquisition"/>.</summary>
public static class AcquisitionTerms
{
    extension(Acquisition acquisition)
    {
        /// <summary>The permanent wire code, for example <c>develop</c>.</summary>
        public string Code => Terms.Code(acquisition);

        /// <summary>The name people read: “Udvikle”, “Develop”.</summary>
        public LocalizedText Name => Terms.Name(acquisition);
    }
}
