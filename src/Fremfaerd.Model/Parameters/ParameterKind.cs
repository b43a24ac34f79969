namespace Fremfaerd.Model.Parameters;

/// <summary>What kind of value a parameter has.</summary>
public enum ParameterKind
{
    /// <summary>An amount of money that something is held against.</summary>
    [Term("threshold", "en tærskel", "a threshold")]
    Threshold = 1,

    /// <summary>The date from which a duty applies.</summary>
    [Term("start", "en startdato", "a start date")]
    Start = 2,

    /// <summary>A notice or a deadline in calendar days or months.</summary>
    [Term("length", "et varsel eller en frist", "a notice or a deadline")]
    Length = 3,
}

/// <summary>Wire codes and names of <see cref="ParameterKind"/>.</summary>
public static class ParameterKindTerms
{
    extension(ParameterKind parameterKind)
    {
        /// <summary>The permanent wire code, for example <c>threshold</c>.</summary>
        public string Code => Terms.Code(parameterKind);

        /// <summary>The name people read: “en tærskel”, “a threshold”.</summary>
        public LocalizedText Name => Terms.Name(parameterKind);
    }
}
