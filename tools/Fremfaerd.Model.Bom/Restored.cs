using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Fremfaerd.Model.Bom;

/// <summary>Reads project.assets.json, where NuGet writes what it restored for each framework of a project.</summary>
/// <param name="Direct">The references of what the project itself asks for at run time.</param>
internal sealed record Restored(IReadOnlyList<Component> Components, IReadOnlyList<string> Direct)
{
    internal static Restored Of(Package package, string assetsFile)
    {
        if (!File.Exists(assetsFile))
            throw new BomException($"{assetsFile} is not there: nothing was restored for {package.Id}. Run: dotnet restore");
        var assets = JsonNode.Parse(File.ReadAllText(assetsFile))!;
        var perFramework = assets["targets"]!.AsObject().Select(target => (Framework: target.Key, Libraries: target.Value!.AsObject())).ToArray();
        var shipped = perFramework.SelectMany(one => Shipped(assets, one.Framework, one.Libraries)).ToHashSet(StringComparer.Ordinal);
        var components =
            from one in perFramework
            from library in one.Libraries
            group one by library.Key into same
            orderby same.Key
            select Of(assets, same.Key, shipped.Contains(same.Key), [.. same]);
        var direct =
            from one in perFramework
            from name in AskedFor(assets, one.Framework)
            from library in one.Libraries
            where IsNamed(library.Key, name)
            select ReferenceOf(library.Key);
        return new([.. components], [.. direct.Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>The names a project asks for, without analyzers and build tasks.</summary>
    private static IEnumerable<string> AskedFor(JsonNode assets, string framework)
    {
        var declared = assets["project"]!["frameworks"]![framework]!["dependencies"]?.AsObject();
        var build = declared?.Where(one => one.Value!["suppressParent"]?.GetValue<string>() == "All").Select(one => one.Key).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        var asked = assets["projectFileDependencyGroups"]![framework]!.AsArray().Select(one => one!.GetValue<string>().Split(' ')[0]);
        return asked.Where(name => !build.Contains(name));
    }

    /// <summary>What a user's own restore would bring, directly or through another.</summary>
    private static HashSet<string> Shipped(JsonNode assets, string framework, JsonObject libraries)
    {
        var (found, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(AskedFor(assets, framework)));
        while (open.TryPop(out var name))
        {
            var library = libraries.FirstOrDefault(one => IsNamed(one.Key, name));
            if (library.Key is null || !found.Add(library.Key))
                continue;
            foreach (var next in DependenciesOf(library.Value))
                open.Push(next);
        }

        return found;
    }

    private static Component Of(JsonNode assets, string key, bool isShipped, (string Framework, JsonObject Libraries)[] targets)
    {
        var (name, version) = (key.Split('/')[0], key.Split('/')[1]);
        var library = assets["libraries"]![key]!;
        var hash = library["sha512"]?.GetValue<string>();
        var needs = from one in targets
                    from next in DependenciesOf(one.Libraries[key])
                    from known in one.Libraries
                    where IsNamed(known.Key, next)
                    select ReferenceOf(known.Key);
        return new(
            name, version,
            hash is null ? null : Convert.ToHexStringLower(Convert.FromBase64String(hash)),
            LicenseOf(assets, library, name),
            isShipped,
            [.. targets.Select(one => one.Framework).Order(StringComparer.Ordinal)],
            [.. needs.Distinct().Order(StringComparer.Ordinal)]);
    }

    private static bool IsNamed(string key, string name) => key.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase);

    private static string ReferenceOf(string key) => Component.ReferenceOf(key.Split('/')[0], key.Split('/')[1]);

    private static IEnumerable<string> DependenciesOf(JsonNode? library) => library?["dependencies"]?.AsObject().Select(one => one.Key) ?? [];

    private static string? LicenseOf(JsonNode assets, JsonNode library, string name) =>
        (from folder in assets["packageFolders"]!.AsObject()
         let nuspec = Path.Combine(folder.Key, library["path"]!.GetValue<string>(), $"{name.ToLowerInvariant()}.nuspec")
         where File.Exists(nuspec)
         select Package.LicenseOf(XDocument.Load(nuspec))).FirstOrDefault();
}
