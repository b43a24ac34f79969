namespace Fremfaerd.Model.Readiness;

/// <summary>What an involvement is judged on, each for itself, so that a reader sees which of them failed.</summary>
public enum Aspect
{
    /// <summary>Whether it was taken up in the right forum (MED § 5: X01, X08).</summary>
    [Term("forum", "forum", "forum")]
    Forum = 1,

    /// <summary>Whether information, discussion and decision came in this order (MED § 7: X02).</summary>
    [Term("order", "rækkefølge", "order")]
    Order = 2,

    /// <summary>Whether it had the level that is asked for (S3.37).</summary>
    [Term("level", "niveau", "level")]
    Level = 3,

    /// <summary>Whether the check's own subject was taken up.</summary>
    [Term("subject", "emne", "subject")]
    Subject = 4,

    /// <summary>Whether the material was sent in time by the municipality's procedure guideline (X06, X07, X09).</summary>
    [Term("notice", "varsel", "notice")]
    Notice = 5,

    /// <summary>Whether views, or that there were none, came in before the decision, and were answered (X02, X44).</summary>
    [Term("response", "synspunkter", "views")]
    Response = 6,
}

/// <summary>Wire codes and names of <see cref="Aspect"/>.</summary>
public static class AspectTerms
{
    extension(Aspect aspect)
    {
        /// <summary>The permanent wire code, for example <c>order</c>.</summary>
        public string Code => Terms.Code(aspect);

        /// <summary>The name people read: “rækkefølge”, “order”.</summary>
        public LocalizedText Name => Terms.Name(aspect);
    }
}
