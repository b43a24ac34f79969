using System.Net;
using System.Text;

namespace Cases.Reporting;

/// <summary>The first page of the folder: a link to every file, by course and moment.</summary>
internal sealed class IndexPage(string title, Language language)
{
    private readonly StringBuilder _body = new();
    private string? _course;

    internal void Add(string course, string moment, string folder, IEnumerable<(LocalizedText Name, IReadOnlyList<string> Files)> works)
    {
        if (course != _course)
            Write($"<h2>{Encoded(course)}</h2>\n");
        _course = course;
        Write($"<h3>{Encoded(moment)}</h3>\n<ul>\n");
        foreach (var (name, files) in works)
            Write($"<li>{Encoded(name.In(language))}: {string.Join(", ", files.Select(file => Link(name, folder, file)))}</li>\n");
        Write("</ul>\n");
    }

    internal string ToHtml() => $$"""
        <!DOCTYPE html>
        <html lang="{{language.Code}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{Encoded(title)}}</title>
        <style>
        :root{color-scheme:light dark}
        body{font:1rem/1.6 Arial,'Liberation Sans',sans-serif;max-width:52rem;margin:0 auto;padding:1rem}
        h1{font-size:1.6rem;line-height:1.25}
        h2{font-size:1.2rem;margin-top:2rem}
        h3{font-size:1rem}
        a{display:inline-block;padding:.2rem 0}
        </style>
        </head>
        <body>
        <main>
        <h1>{{Encoded(title)}}</h1>
        {{_body}}</main>
        </body>
        </html>

        """;

    private void Write(string html) => _body.Append(html);

    private string Link(LocalizedText name, string folder, string file)
    {
        var ending = Path.GetExtension(file)[1..];
        return $"<a href=\"{Encoded($"{folder}/{file}")}\" aria-label=\"{Encoded($"{name.In(language)}, {ending}")}\">{Encoded(ending)}</a>";
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
