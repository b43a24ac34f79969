namespace Fremfaerd.Model.Reporting.Tests.Hostile;

/// <summary>What a person might type so that a report, picture or diagram becomes something else. Scripts that run set <c>top.hit</c>.</summary>
internal static partial class Payloads
{
    /// <summary>What all others are held against.</summary>
    internal const string Harmless = "Harmlos tekst";

    internal static string[] All => field ??= [.. Html, .. Xml, .. Quotes, .. Markdown, .. Diagrams, .. Signs, .. LookAlikes];
}
