using System.Text;
using Fremfaerd.Model.Reporting;

namespace Cases.Reporting;

/// <summary>Something the library makes of courses: a report, a picture or a diagram.</summary>
/// <typeparam name="T">What it is made from.</typeparam>
/// <param name="File">The name of its files, without ending.</param>
/// <param name="Name">What it is called on the first page.</param>
/// <param name="Make">Makes it.</param>
internal sealed record Work<T>(string File, LocalizedText Name, Func<T, object> Make)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Every format of it, as files of a folder; gives their names.</summary>
    internal IReadOnlyList<string> WriteTo(string folder, T source)
    {
        var files = FormatsOf(Make(source)).Select(format => (Name: $"{File}.{format.Ending}", format.Text)).ToArray();
        foreach (var (name, text) in files)
            System.IO.File.WriteAllText(Path.Combine(folder, name), text, Utf8);
        return [.. files.Select(file => file.Name)];
    }

    private static (string Ending, string Text)[] FormatsOf(object made) => made switch
    {
        Report report => [("html", report.ToHtml()), ("md", report.ToMarkdown()), ("txt", report.ToText())],
        Picture picture => [("svg", picture.ToSvg())],
        Diagram diagram => [("mmd", diagram.ToMermaid()), ("dot", diagram.ToDot())],
        _ => throw new InvalidOperationException($"A {made.GetType().Name} has no formats to write."),
    };
}
