using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Fremfaerd.Model.ApiDocs;

/// <summary>What a page says of one type.</summary>
internal sealed class TypeSection(Type type, XmlComments comments)
{
    private readonly StringBuilder _lines = new();

    internal void AppendTo(StringBuilder page)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {ApiNames.Escaped(ApiNames.Of(type))}\n\n`{Signatures.Of(type)}`\n\n{Text(comments.Summary(type))}\n");
        if (comments.Remarks(type) is { } remarks)
            page.Append(CultureInfo.InvariantCulture, $"\n{Text(remarks)}\n");
        if (type.IsEnum)
            WriteNumbers();
        else
            WriteMembers();
        Write("Extension properties", ApiTypes.ExtensionsOf(type), WriteExtension);
        page.Append(_lines);
    }

    private void WriteNumbers()
    {
        var code = ApiTypes.ExtensionsOf(type).FirstOrDefault(method => method.Name == "get_Code");
        _lines.Append(CultureInfo.InvariantCulture, $"\n| value | number |{(code is null ? "" : " wire code |")} what it says |\n|---|---|{(code is null ? "" : "---|")}---|\n");
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var written = code is null ? "" : $" `{code.Invoke(null, [field.GetValue(null)])}` |";
            _lines.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {Convert.ToInt64(field.GetRawConstantValue(), null)} |{written} {Text(comments.Summary(field))} |\n");
        }
    }

    private void WriteMembers()
    {
        Write("Constructors", ApiTypes.ConstructorsOf(type), made => WriteMethod(Signatures.Of(made), made));
        Write("Fields", ApiTypes.FieldsOf(type), field => WriteLine(Signatures.Of(field), Text(comments.Summary(field))));
        Write("Properties", ApiTypes.PropertiesOf(type), property => WriteLine(Signatures.Of(property), Text(comments.Summary(property))));
        Write("Methods", ApiTypes.MethodsOf(type).Where(method => !ApiTypes.IsExtensionProperty(method)), method => WriteMethod(Signatures.Of(method), method));
        Write("Extension properties it gives", ApiTypes.MethodsOf(type).Where(ApiTypes.IsExtensionProperty), WriteExtension);
    }

    private void WriteExtension(MethodInfo method) => WriteLine(
        $"{ApiNames.Of(method.ReturnParameter)} {method.Name["get_".Length..]} {{ get; }}", Text(comments.Of(method)?.Element("summary")));

    private void WriteMethod(string signature, MethodBase method)
    {
        var comment = comments.Of(method);
        // The compiler gives a primary constructor the comment of its type; a record's parameters are its properties.
        var isPrimary = method.IsConstructor && comment?.Element("summary")?.Value == comments.Summary(type)?.Value;
        WriteLine(signature, isPrimary ? "" : Text(comment?.Element("summary")));
        if (comment is null || (isPrimary && ApiTypes.IsRecord(type)))
            return;
        foreach (var parameter in comment.Elements("typeparam").Concat(comment.Elements("param")))
            _lines.Append(CultureInfo.InvariantCulture, $"  - `{parameter.Attribute("name")!.Value}`: {Text(parameter)}\n");
        if (comment.Element("returns") is { } returns)
            _lines.Append(CultureInfo.InvariantCulture, $"  - returns: {Text(returns)}\n");
        foreach (var thrown in comment.Elements("exception"))
            _lines.Append(CultureInfo.InvariantCulture, $"  - throws {Text(new XElement("summary", new XElement("see", thrown.Attribute("cref"))))}: {Text(thrown)}\n");
    }

    private void WriteLine(string signature, string text) => _lines.Append(text.Length == 0 ? $"- `{signature}`\n" : $"- `{signature}`: {text}\n");

    private void Write<T>(string heading, IEnumerable<T> members, Action<T> write)
    {
        if (members.FirstOrDefault() is null)
            return;
        _lines.Append(CultureInfo.InvariantCulture, $"\n**{heading}**\n\n");
        foreach (var member in members)
            write(member);
    }

    private string Text(XElement? comment) => CommentText.Of(comment, type);
}
