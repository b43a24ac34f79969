namespace Fremfaerd.Model.Parameters;

/// <summary>A dated parameter by its code, for example <c>tender-goods-and-services</c>.</summary>
public readonly record struct ParameterId : IIdentifier
{
    /// <summary>Takes a code: 1 to 100 characters of A-Z a-z 0-9 - . _ / : @, compared exactly.</summary>
    /// <param name="value">The code.</param>
    /// <exception cref="ArgumentException">The code has another form.</exception>
    public ParameterId(string value) => Value = Identifier.Checked(value, "parameter id");

    /// <summary>The code; null only in <c>default</c>, which every method refuses.</summary>
    public string? Value { get; }

    string? IIdentifier.Code => Value;

    /// <summary>Takes a code.</summary>
    /// <param name="value">The code.</param>
    public static implicit operator ParameterId(string value) => new(value);

    /// <summary>The code.</summary>
    /// <returns>The code, or an empty text for <c>default</c>.</returns>
    public override string ToString() => Value ?? "";
}
