namespace Fremfaerd.Model.Reporting.Tests.Hostile;

internal static partial class Payloads
{
    private static readonly string[] Quotes =
    [
        "\"",
        "'",
        "\"\"\"",
        "''",
        "\\",
        "\\\\",
        "\\\"",
        "\\'",
        "\"\\",
        "ender med \\",
        "ender med \"",
        "`",
        "``",
        "```",
        "»citat« \u201cquote\u201d \u2018x\u2019",
        "{",
        "}",
        "{x}",
        "{title}",
        "{{x}}",
        "{0}",
        "${x}",
        "$x$",
        "$$x$$",
        "%s %n %d",
        "%00",
        "#{x}",
        "@{x}",
    ];
}
