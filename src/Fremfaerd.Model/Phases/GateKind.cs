namespace Fremfaerd.Model.Phases;

/// <summary>Where in its phase a gate stands.</summary>
public enum GateKind
{
    /// <summary>Passed when the phase is left.</summary>
    [Term("exit", "Udgang", "Exit")]
    Exit = 1,

    /// <summary>Passed inside the phase, before the step it guards.</summary>
    [Term("inner", "Indre port", "Inner gate")]
    Inner = 2,
}

/// <summary>Wire codes and names of <see cref="GateKind"/>.</summary>
public static class GateKindTerms
{
    extension(GateKind gateKind)
    {
        /// <summary>The permanent wire code, for example <c>exit</c>.</summary>
        public string Code => Terms.Code(gateKind);

        /// <summary>The name people read: “Udgang”, “Exit”.</summary>
        public LocalizedText Name => Terms.Name(gateKind);
    }
}
