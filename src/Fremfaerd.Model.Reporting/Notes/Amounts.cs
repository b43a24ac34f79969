using System.Globalization;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>Sums of money as people write them.</summary>
internal static class Amounts
{
    private static readonly NumberFormatInfo Danish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>For example “450.000 kr. ekskl. moms” and “DKK 450,000 excluding VAT”.</summary>
    internal static string InWords(Money money, Language language) => language == Language.Danish
        ? $"{money.Amount.ToString("#,##0.##", Danish)} {(money.Currency == "DKK" ? "kr." : money.Currency)} {money.Vat.Name.Danish}"
        : $"{money.Currency} {money.Amount.ToString("#,##0.##", CultureInfo.InvariantCulture)} {money.Vat.Name.English}";
}
