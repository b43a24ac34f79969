using System.Globalization;
using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Writing;

/// <summary>The style of every page: readable on a phone, in the dark, and on A4.</summary>
internal static class Stylesheet
{
    internal static readonly string Text = string.Concat(
        ":root{color-scheme:light dark;", Variables(false), "}\n",
        Rules, SvgWriter.StyleOf(false), "\n",
        "@media(prefers-color-scheme:dark){:root{", Variables(true), "}", SvgWriter.StyleOf(true), "}\n",
        "@media print{:root{color-scheme:light;", Variables(false), "}", SvgWriter.StyleOf(false), Print, "}\n");

    private const string Rules = """
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Arial,'Liberation Sans','Helvetica Neue',Helvetica,sans-serif}
        main{max-width:56rem;margin:0 auto;padding:1.5rem 1rem 3rem}
        h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0 1rem}
        h2{font-size:1.3rem;line-height:1.3;margin:2.2rem 0 .6rem;padding-bottom:.25rem;border-bottom:2px solid var(--rule)}
        h3{font-size:1.1rem;margin:1.5rem 0 .4rem}
        h4,h5,h6{font-size:1rem;margin:1.1rem 0 .3rem}
        p,ul,ol,dl,blockquote,figure{margin:.5rem 0}
        h1,h2,h3,h4,p,li,dd,dt,caption,footer,figcaption{overflow-wrap:anywhere}
        td,th{overflow-wrap:break-word}
        li{margin:.25rem 0}
        dl>div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.2rem 1rem;padding:.25rem 0;border-bottom:1px solid var(--rule)}
        dt{font-weight:bold}
        dd{margin:0}
        blockquote{border-left:4px solid var(--rule);padding:.1rem 0 .1rem 1rem;margin-left:0}
        blockquote footer{color:var(--soft);font-size:.9rem}
        .wide,figure{overflow-x:auto}
        table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.95rem}
        caption{text-align:left;font-weight:bold;padding:.3rem 0}
        th,td{border:1px solid var(--rule);padding:.4rem .55rem;text-align:left;vertical-align:top;min-width:5.5rem}
        thead th{background:var(--panel)}
        .good{color:var(--good);background:var(--good-tint)}
        .warning{color:var(--warning);background:var(--warning-tint)}
        .bad{color:var(--bad);background:var(--bad-tint)}
        .quiet{color:var(--soft)}
        .callout{border:1px solid var(--rule);border-left:.5rem solid currentColor;padding:.6rem 1rem;margin:1rem 0}
        .callout.neutral{background:var(--panel)}
        .verdict{font-weight:bold;font-size:1.1rem;margin:.2rem 0}
        .code{font-family:ui-monospace,'Liberation Mono','DejaVu Sans Mono',Consolas,monospace;font-size:.92em}
        figure svg{display:block;max-width:none;height:auto}
        figure svg[width="560"]{max-width:100%}
        figcaption{color:var(--soft);font-size:.9rem}
        .writing{break-inside:avoid}
        .rule{border-bottom:1px solid var(--rule);height:2.1rem}
        :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        @media(max-width:40rem){dl>div{grid-template-columns:1fr}h1{font-size:1.4rem}td:last-child{min-width:14rem}}

        """;

    private const string Print = """
        @page{size:A4;margin:18mm 16mm}
        body{font-size:10.5pt}main{max-width:none;padding:0}
        h2,h3,h4,caption,.verdict{break-after:avoid}tr,blockquote,figure,li>p,.callout{break-inside:avoid}
        figure svg{max-width:100%}.wide,figure{overflow:visible}
        table{font-size:8.5pt}td,th{min-width:0;padding:.25rem .35rem;hyphens:auto}thead{break-after:avoid}
        .good,.warning,.bad,.callout,thead th,svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        """;

    private static string Variables(bool isDark)
    {
        var css = new StringBuilder();
        foreach (var (_, name, light, dark) in Palette.Colours)
            css.Append(CultureInfo.InvariantCulture, $"--{name}:{(isDark ? dark : light)};");
        return css.ToString();
    }
}
