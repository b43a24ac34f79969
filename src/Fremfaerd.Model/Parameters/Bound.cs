namespace Fremfaerd.Model.Parameters;

/// <summary>Whether the bound itself counts as reached. The names follow "is": "er på eller over tærsklen".</summary>
public enum Bound
{
    /// <summary>A value equal to the bound has reached it.</summary>
    [Term("at-or-above", "på eller over", "at or above")]
    AtOrAbove = 1,

    /// <summary>Only a greater value has reached it.</summary>
    [Term("above", "over", "above")]
    Above = 2,
}

/// <summary>Wire codes and names of <see cref="Bound"/>.</summary>
public static class BoundTerms
{
    extension(Bound bound)
    {
        /// <summary>The permanent wire code, for example <c>at-or-above</c>.</summary>
        public string Code => Terms.Code(bound);

        /// <summary>The name people read: “på eller over”, “at or above”.</summary>
        public LocalizedText Name => Terms.Name(bound);
    }
}
