// Writes a software bill of materials (CycloneDX 1.6, JSON) beside each package, from what was restored for it.
//   dotnet run --project tools/Fremfaerd.Model.Bom -- artifacts/packages src
using System.Text.Json;
using Fremfaerd.Model.Bom;

if (args is not [var packages, var sources])
{
    Console.Error.WriteLine("Usage: Fremfaerd.Model.Bom FOLDER-OF-PACKAGES FOLDER-OF-PROJECTS");
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
        var restored = Restored.Of(package, Path.Combine(sources, package.Id, "obj", "project.assets.json"));
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
