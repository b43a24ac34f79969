using System.Globalization;

namespace Fremfaerd.Model.Facts;

/// <summary>A sum of money. The contract value of a purchase covers the whole term with all options.</summary>
public sealed record Money
{
    private const string Digits = "#,##0.############################";

    /// <summary>Our own, because the culture da-DK does not exist under invariant globalization.</summary>
    private static readonly NumberFormatInfo Danish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>A sum of money.</summary>
    /// <param name="amount">The amount in whole units and decimals of the currency, not negative.</param>
    /// <param name="currency">The ISO 4217 code, three capital letters.</param>
    /// <param name="vat">Whether VAT is in it.</param>
    /// <exception cref="ArgumentException">The amount is negative, or the currency or VAT basis undefined.</exception>
    public Money(decimal amount, string currency, VatBasis vat)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (currency.NotNull() is not { Length: 3 } || !currency.All(char.IsAsciiLetterUpper))
            throw new ArgumentException("A currency is an ISO 4217 code such as DKK: three capital letters.", nameof(currency));
        (Amount, Currency, Vat) = (amount, currency, vat.Defined());
    }

    /// <summary>The amount in whole units and decimals of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The ISO 4217 code.</summary>
    public string Currency { get; }

    /// <summary>Whether VAT is in it.</summary>
    public VatBasis Vat { get; }

    /// <summary>Danish kroner without VAT, the form thresholds are stated in.</summary>
    /// <param name="amount">The amount, not negative.</param>
    /// <returns>The sum.</returns>
    public static Money Kroner(decimal amount) => new(amount, "DKK", VatBasis.ExcludingVat);

    /// <summary>The amount as people read it: “450.000 kr. ekskl. moms”, “DKK 450,000 excluding VAT”.</summary>
    internal LocalizedText InWords => new(
        $"{Amount.ToString(Digits, Danish)} {(Currency == "DKK" ? "kr." : Currency)} {Vat.Name.Danish}",
        $"{Currency} {Amount.ToString(Digits, CultureInfo.InvariantCulture)} {Vat.Name.English}");

    /// <summary>The amount, currency and VAT code, independent of culture.</summary>
    /// <returns>For example <c>450000 DKK excluding-vat</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency} {Terms.Code(Vat)}");
}
