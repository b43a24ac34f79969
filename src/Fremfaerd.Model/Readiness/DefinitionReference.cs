namespace Fremfaerd.Model.Readiness;

/// <summary>Which definition something was judged by.</summary>
/// <param name="Id">The id of the definition.</param>
/// <param name="Version">Its version, from 1.</param>
/// <param name="ContentHash">The SHA-256 of its canonical form, 64 lower-case hexadecimal digits.</param>
public sealed record DefinitionReference(string Id, int Version, string ContentHash);
