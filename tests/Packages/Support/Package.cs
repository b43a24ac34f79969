using System.IO.Compression;

namespace Fremfaerd.Packages.Support;

/// <summary>A package as the file it is: what lies in it, and what its nuspec says.</summary>
internal sealed class Package
{
    internal static readonly string[] Ids = ["Fremfaerd.Model", "Fremfaerd.Model.Reporting", "Fremfaerd.Model.Serialization"];

    private readonly Dictionary<string, byte[]> _files;

    internal Package(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        _files = zip.Entries.ToDictionary(entry => entry.FullName, Read);
        var nuspec = XDocument.Load(new MemoryStream(_files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value)).Root!;
        Metadata = nuspec.Elements().Single(element => element.Name.LocalName == "metadata");
        Id = Said("id");
        Version = Said("version");
    }

    internal string Id { get; }

    internal string Version { get; }

    internal XElement Metadata { get; }

    /// <summary>What somebody put in; not the parts that make a package of a zip file.</summary>
    internal IEnumerable<string> Files => _files.Keys.Where(name =>
        !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
        && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal));

    /// <summary>Every framework's library with its symbols.</summary>
    internal IEnumerable<Library> Libraries => Files.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(name => new Library(
        $"{Id} {name.Split('/')[1]}", this[name], Symbols(Id)[Path.ChangeExtension(name, ".pdb")]));

    internal byte[] this[string file] => _files[file];

    internal static string Folder => Repository.PathTo("artifacts", "packages");

    internal static Package Of(string id) => Only(id, ".nupkg");

    internal static Package Symbols(string id) => Only(id, ".snupkg");

    internal static IEnumerable<Package> All() => Ids.Select(Of);

    internal XElement? Find(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    internal string Said(string name) => Find(name)?.Value ?? "";

    internal string Text(string file) => Encoding.UTF8.GetString(this[file]);

    /// <summary>Each framework with what it needs, and in which versions.</summary>
    internal string[] Needs() =>
    [
        .. from thing in Find("dependencies")!.Elements()
           from need in thing.Elements().DefaultIfEmpty()
           select $"{thing.Attribute("targetFramework")!.Value}: {(need is null ? "nothing" : $"{need.Attribute("id")!.Value} {need.Attribute("version")!.Value}")}",
    ];

    private static Package Only(string id, string ending) => new(
        Directory.GetFiles(Folder, $"{id}.*{ending}").Single(path => char.IsDigit(Path.GetFileName(path)[id.Length + 1])));

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
