// Writes a software bill of materials (CycloneDX 1.6, JSON) beside each package, from what was restored for it.
//   dotnet run --project tools/Fremfaerd.Model.Bom -- artifacts/packages src templates
using System.Text.Json;
using Fremfaerd.Model.Bom;

if (args is not [var packages, _, ..])
{
    Console.Error.WriteLine("Usage: Fremfaerd.Model.Bom FOLDER-OF-PACKAGES FOLDER-OF-PROJECTS...");
    return 2;
}

try
{
    var files = Directory.GetFiles(packages, "*.nupkg").Order(StringComparer.Ordinal).ToArray();
    if (files.Length == 0)
        throw new BomException($"{packages} holds no package. Run: dotnet pack");
    foreach (var file in files)
    {
        var package = Package.Open(file);
        var restored = Restored.Of(package, AssetsOf(package.Id));
        var bom = Path.ChangeExtension(file, ".cdx.json");
        File.WriteAllText(bom, CycloneDx.Write(package, restored));
        Console.WriteLine($"{bom}: {restored.Components.Count(one => one.IsShipped)} needed at run time, {restored.Components.Count(one => !one.IsShipped)} to build it");
    }

    return 0;
}
catch (Exception fault) when (fault is BomException or IOException or UnauthorizedAccessException or JsonException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}

string AssetsOf(string id)
{
    var projects = args[1..].SelectMany(folder => Directory.EnumerateFiles(folder, $"{id}.csproj", SearchOption.AllDirectories)).ToArray();
    return projects is [var only]
        ? Path.Combine(Path.GetDirectoryName(only)!, "obj", "project.assets.json")
        : throw new BomException($"{projects.Length} projects are named {id}.csproj in {string.Join(", ", args[1..])}. Give the folder that holds the one of the package.");
}
