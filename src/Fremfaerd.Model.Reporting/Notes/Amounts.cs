using System.Globalization;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>Sums of money as people write them.</summary>
internal static class Amounts
{
    /// <summary>Every decimal there is, as the findings say it.</summary>
    private const string Digits = "#,##0.############################";

    private static readonly NumberFormatInfo Danish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>For example “450.000 kr. ekskl. moms” and “DKK 450,000 excluding VAT”.</summary>
    internal static string InWords(Money money, Language language) => language == Language.Danish
        ? $"{money.Amount.ToString(Digits, Danish)} {(money.Currency == "DKK" ? "kr." : money.Currency)} {money.Vat.Name.Danish}"
        : $"{money.Currency} {money.Amount.ToString(Digits, CultureInfo.InvariantCulture)} {money.Vat.Name.English}";
}
