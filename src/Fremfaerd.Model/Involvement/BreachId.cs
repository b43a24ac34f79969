namespace Fremfaerd.Model.Involvement;

/// <summary>A breach by the id the host gives it, unique in its process.</summary>
public readonly record struct BreachId : IIdentifier
{
    /// <summary>Takes a code: 1 to 100 characters of A-Z a-z 0-9 - . _ / : @, compared exactly.</summary>
    /// <param name="value">The code.</param>
    /// <exception cref="ArgumentException">The code has another form.</exception>
    public BreachId(string value) => Value = Identifier.Checked(value, "breach id");

    /// <summary>The code; null only in <c>default</c>, which every method refuses.</summary>
    public string? Value { get; }

    string? IIdentifier.Code => Value;

    /// <summary>Takes a code.</summary>
    /// <param name="value">The code.</param>
    public static implicit operator BreachId(string value) => new(value);

    /// <summary>The code.</summary>
    /// <returns>The code, or an empty text for <c>default</c>.</returns>
    public override string ToString() => Value ?? "";
}
