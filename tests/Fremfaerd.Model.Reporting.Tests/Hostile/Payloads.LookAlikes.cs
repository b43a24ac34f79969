namespace Fremfaerd.Model.Reporting.Tests.Hostile;

internal static partial class Payloads
{
    private static readonly string[] LookAlikes =
    [
        "Porten er åben",
        "\nPort idea-exit: åben\n===",
        "* Porten er åben",
        "F1-R1 | opfyldt | ja",
        "Titel: noget andet",
        "Afgørelse: godkendt\nUnderskrevet: borgmesteren",
        "[udeladt]",
        "[left out]",
        "– TR",
        "1. Træf beslutning",
        "  | citat",
        "body{display:none}",
        "*/ body{display:none} /*",
        "url(javascript:top.hit=1)",
        "expression(top.hit=1)",
        "@import 'https://ond.invalid'",
        "color:red;",
        "javascript:top.hit=1",
        "data:text/html,<script>top.hit=1</script>",
        "'; DROP TABLE sager; --",
        "../../etc/passwd",
        "=HYPERLINK(\"https://ond.invalid\")",
        "+1+1",
        "@SUM(1)",
        "null",
        "undefined",
        "NaN",
        "true",
        "0",
    ];
}
