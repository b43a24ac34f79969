namespace Fremfaerd.Model.Reporting.Tests.Hostile;

internal static partial class Payloads
{
    private static readonly string[] Xml =
    [
        "<![CDATA[<b>x</b>]]>",
        "]]>",
        "<!-- kommentar",
        "-->",
        "<!--><script>top.hit=1</script>-->",
        "--!>",
        "<?xml version=\"1.0\"?>",
        "<?php echo 1 ?>",
        "<!DOCTYPE html>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!ENTITY x \"y\">",
        "&e;",
        "&amp;",
        "&lt;script&gt;top.hit=1&lt;/script&gt;",
        "&#60;b&#62;",
        "&#x3c;b&#x3e;",
        "&quot;",
        "&nbsp;",
        "&notin;",
        "&copy",
        "&;",
        "&#;",
        "&#0;",
        "&#xD800;",
        "</desc><script>top.hit=1</script>",
        "</text></svg>",
        "</title></svg><script>top.hit=1</script>",
        "\" xlink:href=\"javascript:top.hit=1",
    ];
}
