namespace Fremfaerd.Model.Bom;

/// <summary>A package or a project of this repository that was restored for a package.</summary>
/// <param name="Sha512">Of its nupkg, in hexadecimal; null for a project.</param>
/// <param name="License">An SPDX expression, or null where its nuspec gives none.</param>
/// <param name="IsShipped">False for analyzers and build tasks, which users of the package never get.</param>
internal sealed record Component(
    string Name, string Version, string? Sha512, string? License, bool IsShipped, IReadOnlyList<string> Frameworks, IReadOnlyList<string> DependsOn)
{
    internal string Reference => ReferenceOf(Name, Version);

    /// <summary>A package URL (https://github.com/package-url/purl-spec).</summary>
    internal static string ReferenceOf(string name, string version) => $"pkg:nuget/{name}@{version}";
}
