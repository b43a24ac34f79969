using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>What the XML docs of the model say first of a type or a value, in plain words.</summary>
internal static partial class XmlSummaries
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.ChangeExtension(typeof(TechnologyProcess).Assembly.Location, ".xml"))
        .Descendants("member").GroupBy(member => member.Attribute("name")!.Value).ToDictionary(same => same.Key, same => same.First());

    internal static string Of(Type type) => Of($"T:{type.FullName}");

    internal static string Of(Type type, string value) => Of($"F:{type.FullName}.{value}");

    private static string Of(string id)
    {
        var words = Members[id].Element("summary")!.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('(')[0].Split('.')[^1]}`",
            XElement other => $"`{other.Value}`",
            _ => "",
        });
        return Blanks().Replace(string.Concat(words), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
