namespace Fremfaerd.Model.Readiness;

/// <summary>Whether a gate lets through.</summary>
public enum GateStatus
{
    /// <summary>No blocking check is unmet or undecidable.</summary>
    [Term("open", "åben", "open")]
    Open = 1,

    /// <summary>At least one blocking check is unmet or undecidable.</summary>
    [Term("closed", "lukket", "closed")]
    Closed = 2,

    /// <summary>It lets through, because one or more checks that are not met were waived.</summary>
    [Term("open-with-waivers", "åben med dispensation", "open with waivers")]
    OpenWithWaivers = 3,
}

/// <summary>Wire codes and names of <see cref="GateStatus"/>.</summary>
public static class GateStatusTerms
{
    extension(GateStatus gateStatus)
    {
        /// <summary>The permanent wire code, for example <c>open</c>.</summary>
        public string Code => Terms.Code(gateStatus);

        /// <summary>The name people read: “åben”, “open”.</summary>
        public LocalizedText Name => Terms.Name(gateStatus);
    }
}
