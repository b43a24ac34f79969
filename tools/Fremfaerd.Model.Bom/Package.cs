using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace Fremfaerd.Model.Bom;

/// <summary>A package as its own file says it is.</summary>
internal sealed record Package(string Id, string Version, string Description, string Authors, string? License, string Sha512)
{
    internal string Reference => Component.ReferenceOf(Id, Version);

    internal static Package Open(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        var entry = archive.Entries.SingleOrDefault(one => one.FullName.EndsWith(".nuspec", StringComparison.Ordinal))
            ?? throw new BomException($"{file} holds no nuspec. Run: dotnet pack");
        using var stream = entry.Open();
        var nuspec = XDocument.Load(stream);
        return new(
            Value(nuspec, "id") ?? throw new BomException($"The nuspec of {file} has no id."),
            Value(nuspec, "version") ?? throw new BomException($"The nuspec of {file} has no version."),
            Value(nuspec, "description") ?? "",
            Value(nuspec, "authors") ?? "",
            LicenseOf(nuspec),
            Convert.ToHexStringLower(SHA512.HashData(File.ReadAllBytes(file))));
    }

    internal static string? LicenseOf(XDocument nuspec) =>
        Element(nuspec, "license") is { } license && (string?)license.Attribute("type") == "expression" ? license.Value : null;

    private static string? Value(XDocument nuspec, string name) => Element(nuspec, name)?.Value;

    private static XElement? Element(XDocument nuspec, string name) =>
        nuspec.Root?.Elements().FirstOrDefault(one => one.Name.LocalName == "metadata")?.Elements().FirstOrDefault(one => one.Name.LocalName == name);
}
