namespace Fremfaerd.Model.Readiness;

/// <summary>Why a check is there. A compound basis counts as its strictest part; guidance counts as Derived.</summary>
public enum Basis
{
    /// <summary>A statute or regulation.</summary>
    [Term("law", "lov", "law")]
    Law = 1,

    /// <summary>The MED agreement or another collective agreement.</summary>
    [Term("agreement", "aftale", "agreement")]
    Agreement = 2,

    /// <summary>The articles the model is built from.</summary>
    [Term("model", "model", "model")]
    Model = 3,

    /// <summary>An inference of this library.</summary>
    [Term("derived", "udledt", "derived")]
    Derived = 4,
}

/// <summary>Wire codes and names of <see cref="Basis"/>.</summary>
public static class BasisTerms
{
    extension(Basis basis)
    {
        /// <summary>The permanent wire code, for example <c>law</c>.</summary>
        public string Code => Terms.Code(basis);

        /// <summary>The name people read: “lov”, “law”.</summary>
        public LocalizedText Name => Terms.Name(basis);
    }
}
