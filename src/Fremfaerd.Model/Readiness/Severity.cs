namespace Fremfaerd.Model.Readiness;

/// <summary>What an unmet check does to its gate.</summary>
public enum Severity
{
    /// <summary>The gate stays closed.</summary>
    [Term("blocking", "spærrende", "blocking")]
    Blocking = 1,

    /// <summary>It is shown; the gate may open.</summary>
    [Term("warning", "advarsel", "warning")]
    Warning = 2,
}

/// <summary>Wire codes and names of <see cref="Severity"/>.</summary>
public static class SeverityTerms
{
    extension(Severity severity)
    {
        /// <summary>The permanent wire code, for example <c>blocking</c>.</summary>
        public string Code => Terms.Code(severity);

        /// <summary>The name people read: “spærrende”, “blocking”.</summary>
        public LocalizedText Name => Terms.Name(severity);
    }
}
