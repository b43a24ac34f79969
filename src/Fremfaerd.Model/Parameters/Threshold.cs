namespace Fremfaerd.Model.Parameters;

/// <summary>An amount that a value is held against, and whether the amount itself counts as reached.</summary>
/// <param name="Amount">The amount, with its currency and VAT basis.</param>
/// <param name="Bound">Whether a value equal to it has reached it.</param>
public sealed record Threshold(Money Amount, Bound Bound)
{
    /// <summary>The amount, with its currency and VAT basis.</summary>
    public Money Amount { get; } = Amount.NotNull();

    /// <summary>Whether a value equal to it has reached it.</summary>
    public Bound Bound { get; } = Bound.Defined();

    /// <summary>Only sums of the same currency and VAT basis can be held against each other; nothing is converted.</summary>
    /// <param name="value">The value.</param>
    /// <returns>False where the two cannot be compared.</returns>
    public bool IsComparableWith(Money value) =>
        value.NotNull().Currency == Amount.Currency && value.Vat == Amount.Vat;

    /// <summary>Whether a value has reached the threshold.</summary>
    /// <param name="value">The value, in the currency and VAT basis of the threshold.</param>
    /// <returns>True where it lies above, and at it where the bound itself counts.</returns>
    /// <exception cref="ArgumentException">The two cannot be compared.</exception>
    public bool IsReachedBy(Money value)
    {
        if (!IsComparableWith(value))
            throw new ArgumentException($"The value is not stated in {Amount.Currency} {Terms.Code(Amount.Vat)}. Give it in the currency and VAT basis of the threshold.", nameof(value));
        return Bound == Bound.AtOrAbove ? value.Amount >= Amount.Amount : value.Amount > Amount.Amount;
    }

    /// <summary>The amount and bound, independent of culture.</summary>
    /// <returns>For example <c>at-or-above 1644638 DKK excluding-vat</c>.</returns>
    public override string ToString() => $"{Terms.Code(Bound)} {Amount}";
}
