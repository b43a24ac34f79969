using System.Reflection;
using System.Xml.Linq;

namespace Fremfaerd.Model.ApiDocs;

/// <summary>The XML docs that lie beside the packages, with what is inherited looked up.</summary>
internal sealed class XmlComments
{
    private readonly Dictionary<string, XElement> _members = new(StringComparer.Ordinal);

    internal XmlComments(IEnumerable<Assembly> packages)
    {
        foreach (var package in packages)
        {
            var file = XDocument.Load(Path.ChangeExtension(package.Location, ".xml"), LoadOptions.PreserveWhitespace);
            foreach (var member in file.Descendants("member"))
                _members[member.Attribute("name")!.Value] = member;
        }
    }

    internal XElement? Summary(Type type) => Part(XmlIds.Of(type), "summary");

    internal XElement? Remarks(Type type) => Part(XmlIds.Of(type), "remarks");

    internal XElement? Summary(FieldInfo field) => Part(XmlIds.Of(field), "summary");

    /// <summary>Of a record written in one line, what stands of the parameter.</summary>
    internal XElement? Summary(PropertyInfo property) => _members.GetValueOrDefault(XmlIds.Of(property))?.Element("inheritdoc")?.Attribute("path") is not null
        ? Parameter(XmlIds.Of(property.DeclaringType!), property.Name)
        : Part(XmlIds.Of(property), "summary") ?? Parameter(XmlIds.Of(property.DeclaringType!), property.Name) ?? BaseOf(property);

    /// <summary>The comment of a method: its own, or that of what it overrides.</summary>
    internal XElement? Of(MethodBase method)
    {
        var own = Resolved(XmlIds.Of(method));
        return own is null && method is MethodInfo { IsVirtual: true } made && made.GetBaseDefinition() != made ? Resolved(XmlIds.Of(made.GetBaseDefinition())) : own;
    }

    internal XElement? Parameter(string id, string name) =>
        Resolved(id)?.Elements("param").FirstOrDefault(one => one.Attribute("name")!.Value == name);

    private XElement? BaseOf(PropertyInfo property) =>
        property.DeclaringType?.BaseType?.GetProperty(property.Name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance) is { } inherited
            ? Summary(inherited)
            : null;

    private XElement? Part(string id, string name) => Resolved(id)?.Element(name);

    private XElement? Resolved(string id)
    {
        if (!_members.TryGetValue(id, out var member) || member.Element("inheritdoc") is not { } inherited)
            return member;
        return inherited.Attribute("cref")?.Value is { } from ? Resolved(from) : null;
    }
}
