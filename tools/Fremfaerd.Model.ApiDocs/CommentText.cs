using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Fremfaerd.Model.ApiDocs;

/// <summary>A comment as Markdown on one line; paragraphs and items of lists are kept apart by line breaks.</summary>
internal static partial class CommentText
{
    private static readonly string House = typeof(TechnologyProcess).Namespace!;

    internal static string LinkTo(Type type) => LinkTo(type.Namespace!, ApiNames.Of(type));

    /// <param name="comment">Part of a comment, or none.</param>
    /// <param name="from">The type it stands with: it is not linked to itself.</param>
    internal static string Of(XElement? comment, Type? from) => comment is null
        ? ""
        : Blanks().Replace(string.Concat(comment.Nodes().Select(node => Of(node, from))), " ").Replace(" <br>", "<br>", StringComparison.Ordinal).Trim();

    private static string Of(XNode node, Type? from) => node switch
    {
        XText text => Escaped(text.Value),
        XElement element => Of(element, element.Name.LocalName, from),
        _ => "",
    };

    private static string Of(XElement element, string name, Type? from) => name switch
    {
        "see" or "seealso" when element.Attribute("cref") is { } target => Reference(target.Value, from),
        "see" when element.Attribute("langword") is { } word => $"`{word.Value}`",
        "see" when element.Attribute("href") is { } address => $"[{(element.Value.Length > 0 ? Escaped(element.Value) : address.Value)}]({address.Value})",
        "paramref" or "typeparamref" => $"`{element.Attribute("name")!.Value}`",
        "c" or "code" => $"`{Blanks().Replace(element.Value, " ").Trim()}`",
        "para" => $"<br>{Of(element, from)}",
        "list" => string.Concat(element.Elements("item").Select(item => $"<br>• {Of(item, from)}")),
        "term" => $"**{Of(element, from)}**: ",
        "description" or "i" or "b" or "em" => Of(element, from),
        _ => throw new InvalidOperationException($"<{name}> in a comment is not known; add it to {nameof(CommentText)}."),
    };

    /// <summary>A link to a type of the house, by its heading; what is not of the house is only named.</summary>
    private static string Reference(string id, Type? from)
    {
        var (kind, path) = (id[0], Parameters().Replace(id[2..], ""));
        if (kind == '!')
            throw new InvalidOperationException($"A comment refers to {id}, which the compiler did not find.");
        var parts = path.Split('.');
        var typeAt = kind == 'T' ? parts.Length - 1 : parts.Length - 2;
        var (room, type) = (string.Join('.', parts[..typeAt]), Generic(parts[typeAt]));
        var shown = kind == 'T' ? type : parts[^1] == "#ctor" ? $"new {type}" : from is not null && type == ApiNames.Of(from) ? Generic(parts[^1]) : $"{type}.{Generic(parts[^1])}";
        return !path.StartsWith($"{House}.", StringComparison.Ordinal) || (from is not null && room == from.Namespace && type == ApiNames.Of(from))
            ? $"`{shown}`"
            : $"[{ApiNames.Escaped(shown)}]({LinkTo(room, type)})";
    }

    private static string LinkTo(string room, string type) =>
        $"{room}.md#{string.Concat(type.ToLowerInvariant().Where(sign => char.IsLetterOrDigit(sign)))}";

    private static string Generic(string name) => Arity().Replace(name, "<T>");

    private static string Escaped(string text) => ApiNames.Escaped(text).Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\(.*$")]
    private static partial Regex Parameters();

    [GeneratedRegex("`+[0-9]$")]
    private static partial Regex Arity();
}
