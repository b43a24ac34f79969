namespace Fremfaerd.Model.Reporting.Documents;

/// <summary>Text as content or quoted attribute of HTML and XML.</summary>
internal static class Markup
{
    internal static string Encoded(string text) => text.AsSpan().ContainsAny("&<>\"'")
        ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal)
        : text;
}
